package org.onrecord.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Edition;
import org.onrecord.articles.Kept;
import org.onrecord.articles.Revision;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.QuoteId;
import org.onrecord.sources.SourceId;
import org.onrecord.statistics.StatisticId;
import org.onrecord.text.Assertion;
import org.onrecord.text.Span;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that articles say and somebody could check. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Claims {

    private final ClaimRepository claims;

    public Optional<Claim> by(ClaimId id) {
        return claims.findById(id.value()).map(ClaimEntity::claim);
    }

    /** The claims of an article, by number. */
    public List<Claim> in(ArticleId article) {
        return records(claims.in(article));
    }

    /** What a person claims, article by article. */
    public List<Claim> by(PersonId claimant) {
        return records(claims.by(claimant));
    }

    /** What an organisation or document claims, article by article. */
    public List<Claim> by(SourceId source) {
        return records(claims.by(source));
    }

    /** The claims that a quote carries, by number. */
    public List<Claim> by(QuoteId quote) {
        return records(claims.by(quote));
    }

    /** The claims that hold a figure. */
    public List<Claim> carrying(StatisticId statistic) {
        return records(claims.carrying(statistic));
    }

    /** All claims, the latest article first, in its order. */
    public Page<Claim> all(Pageable page) {
        return claims.all(page).map(ClaimEntity::claim);
    }

    public long count() {
        return claims.count();
    }

    /** Stores the assertions of a document as claims; those known from an earlier version keep their ids. */
    @Transactional
    public Kept<ClaimId> keep(Edition edition, List<Assertion> found, Supports supports) {
        List<ClaimEntity> earlier = edition.isFirst() ? List.of() : claims.in(edition.article());
        Revision<ClaimEntity> revision = Revision.of(edition, earlier, places(edition, found), ClaimEntity::empty);
        revision.describe((row, i) -> row.describe(edition, found.get(i), supports.of(found.get(i))));
        claims.saveAllAndFlush(revision.added());
        return revision.kept(ClaimEntity::id);
    }

    private static List<@Nullable Span> places(Edition edition, List<Assertion> found) {
        List<@Nullable Span> places = new ArrayList<>();
        found.forEach(a -> places.add(edition.holds(a.span()) ? a.span() : null));
        return places;
    }

    private static List<Claim> records(List<ClaimEntity> rows) {
        return rows.stream().map(ClaimEntity::claim).toList();
    }
}

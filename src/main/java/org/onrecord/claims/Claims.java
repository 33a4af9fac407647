package org.onrecord.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.StatisticId;
import org.onrecord.statistics.Statistics;
import org.onrecord.text.Assertion;
import org.onrecord.text.Span;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that articles say and somebody could check. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Claims {

    /** Figures of the same value, and claims of the same words, that are looked at for one claim. */
    private static final int LOOKED_AT = 300;

    private final ClaimRepository claims;
    private final Statistics statistics;

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

    /** Claims that come down to the same as this one, in its article or another; the latest article first. */
    public List<Claim> like(Claim claim) {
        Map<StatisticId, Statistic> own = statistics.named(claim.statistics());
        Likeness likeness = Likeness.of(claim.anchor().exact(), own.values());
        List<ClaimEntity> near = own.isEmpty()
                ? ofContent(likeness.content())
                : near(statistics.ofValues(likeness.written(), LOOKED_AT));
        List<Claim> others = records(near).stream()
                .filter(other -> !other.id().equals(claim.id()))
                .toList();
        Map<StatisticId, Statistic> figures = statistics.named(others.stream()
                .flatMap(other -> other.statistics().stream())
                .distinct()
                .toList());
        return others.stream()
                .filter(other -> likeness.isLike(Likeness.of(
                        other.anchor().exact(),
                        other.statistics().stream()
                                .map(figures::get)
                                .filter(Objects::nonNull)
                                .toList())))
                .toList();
    }

    private List<ClaimEntity> ofContent(String content) {
        return content.isEmpty() ? List.of() : claims.of(content, Limit.of(LOOKED_AT));
    }

    private List<ClaimEntity> near(List<StatisticId> figures) {
        return figures.isEmpty() ? List.of() : claims.carryingAny(figures);
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

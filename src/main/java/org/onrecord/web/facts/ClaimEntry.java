package org.onrecord.web.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;
import org.onrecord.claims.Claim;

/**
 * A claim in a list.
 *
 * @param number its place among the article's claims
 * @param words the article's words for it
 * @param claimant who makes it
 * @param quote number in addresses of the quote that carries it, or null
 * @param figures those it carries
 */
public record ClaimEntry(
        long id,
        int number,
        String words,
        Voice claimant,
        @Nullable Long quote,
        List<Figure> figures,
        Place place,
        Certainty certainty) {

    /** A figure that a claim carries. */
    public record Figure(long id, String words) {}

    static ClaimEntry of(Claim claim, Article article, Names names) {
        String element = "claim-" + claim.id().value();
        return new ClaimEntry(
                claim.id().value(),
                claim.number(),
                Titles.cut(claim.anchor().exact(), 400),
                names.claimant(claim),
                claim.quote() == null ? null : claim.quote().value(),
                names.figures(claim),
                Place.of(article, claim.anchor(), claim.section(), claim.paragraph(), element),
                Certainty.of(claim.confidence()));
    }

    public String href() {
        return "/claims/" + id;
    }
}

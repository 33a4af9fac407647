package org.onrecord.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.ArticleId;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.QuoteId;
import org.onrecord.sources.SourceId;
import org.onrecord.statistics.StatisticId;
import org.onrecord.text.SpeakerType;

/**
 * Something that an article says and somebody could check.
 *
 * @param number its place among the article's claims, from 1
 * @param anchor its words
 * @param claimant the person who makes it, or null
 * @param source the organisation or document that makes it, or null
 * @param claimantName who makes it, as a name or as the text describes them; null when it is the article's own
 * @param claimantType what the claimant is; null with no claimant
 * @param quote the quote that carries it, or null
 * @param statistics the figures it holds, in order of the text
 * @param section number of the section it stands in, or 0
 * @param paragraph number of the paragraph it starts in, or 0
 * @param rule name of the rule that found it
 * @param confidence how often that rule is right, from 0 to 1
 */
public record Claim(
        ClaimId id,
        ArticleId article,
        int number,
        Anchor anchor,
        @Nullable PersonId claimant,
        @Nullable SourceId source,
        @Nullable String claimantName,
        @Nullable SpeakerType claimantType,
        @Nullable QuoteId quote,
        List<StatisticId> statistics,
        int section,
        int paragraph,
        String rule,
        double confidence) {

    public Claim {
        statistics = List.copyOf(statistics);
    }
}

package org.onrecord.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.ArticleId;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.onrecord.text.Period;
import org.onrecord.text.Quantity;

/**
 * A figure that an article gives. What the article does not say is null.
 *
 * @param number its place among the article's figures, from 1
 * @param anchor its words
 * @param low the value, or the lower end of a range
 * @param high the value again, or the upper end of a range
 * @param unit as the text words it
 * @param change which way it moved
 * @param reached with a change: whether the number is where the move ended and not how far it went
 * @param subject what is counted
 * @param place where
 * @param population among whom
 * @param period when it is for; its span points into the version of {@code anchor}
 * @param baseline what a change is counted from; its span points into the version of {@code anchor}
 * @param source the organisation, dataset or document that it rests on
 * @param person the person that it rests on
 * @param sourceName name of the one or the other, or a description of somebody not known by name
 * @param section number of the section it stands in, or 0
 * @param paragraph number of the paragraph it starts in, or 0
 * @param unitName the unit in one spelling, for lists; empty for none
 * @param topic the same for figures with one subject, unit, place and population, told as a level or as a move; empty without a subject
 * @param rule name of the rule that found it
 * @param confidence how often that rule is right, from 0 to 1
 */
public record Statistic(
        StatisticId id,
        ArticleId article,
        int number,
        Anchor anchor,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Quantity.Kind kind,
        Quantity.Comparator comparator,
        Quantity.@Nullable Change change,
        boolean reached,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String population,
        @Nullable Period period,
        @Nullable Period baseline,
        @Nullable SourceId source,
        @Nullable PersonId person,
        @Nullable String sourceName,
        int section,
        int paragraph,
        String unitName,
        String topic,
        String rule,
        double confidence) {

    /** Whether its unit is percent, however the article spells it. */
    public boolean isPercent() {
        return Topic.isPercent(unit);
    }

    public boolean isRange() {
        return low.compareTo(high) != 0;
    }
}

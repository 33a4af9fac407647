package org.onrecord.web.facts;

import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Period;

/**
 * A figure in a list.
 *
 * @param number its place among the article's figures
 * @param title what it counts and the article's words for it
 * @param baseline the words that name what a change is counted from, or null
 * @param period the words that name when it is for, or null
 * @param source whom it rests on
 */
public record StatisticEntry(
        long id,
        int number,
        String title,
        FigureReading reading,
        @Nullable String subject,
        @Nullable String baseline,
        @Nullable String period,
        Voice source,
        Place place,
        Certainty certainty) {

    static StatisticEntry of(Statistic statistic, Article article, Names names) {
        String element = "statistic-" + statistic.id().value();
        return new StatisticEntry(
                statistic.id().value(),
                statistic.number(),
                Titles.figure(statistic.subject(), statistic.anchor().exact()),
                FigureReading.of(statistic),
                statistic.subject(),
                words(statistic.baseline()),
                words(statistic.period()),
                names.source(statistic),
                Place.of(article, statistic.anchor(), statistic.section(), statistic.paragraph(), element),
                Certainty.of(statistic.confidence()));
    }

    private static @Nullable String words(@Nullable Period period) {
        return period == null ? null : period.text();
    }

    public String href() {
        return "/statistics/" + id;
    }
}

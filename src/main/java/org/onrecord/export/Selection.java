package org.onrecord.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;
import org.onrecord.articles.Version;
import org.onrecord.people.Person;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.Quote;
import org.onrecord.sources.Source;
import org.onrecord.sources.SourceId;
import org.onrecord.statistics.Statistic;
import org.onrecord.text.Section;
import org.onrecord.text.Span;

/**
 * What goes into one file: an article or one section of it, with the facts whose words stand there.
 *
 * @param only the one section, or null for the whole article
 * @param pullQuotes paragraphs that only repeat a quote for show
 */
record Selection(
        Article article,
        Version version,
        @Nullable Section only,
        List<Quote> quotes,
        List<Statistic> statistics,
        Map<PersonId, Person> people,
        Map<SourceId, Source> sources,
        List<Span> pullQuotes) {

    List<Section> sections() {
        return only == null ? version.sections() : List.of(only);
    }

    /** A section's heading, if it has one. */
    Optional<String> heading(Section section) {
        return Optional.ofNullable(section.title()).map(title -> title.in(version.text()));
    }

    /** Who said it: a name, with the office where it is known, or the article's description of them. */
    Optional<String> speaker(Quote quote) {
        Person person = quote.speaker() == null ? null : people.get(quote.speaker());
        return person == null ? Optional.ofNullable(quote.speakerName()) : Optional.of(described(person));
    }

    /** What a figure rests on, if the article names it. */
    Optional<String> source(Statistic statistic) {
        Person person = statistic.person() == null ? null : people.get(statistic.person());
        Source source = statistic.source() == null ? null : sources.get(statistic.source());
        if (person != null) {
            return Optional.of(described(person));
        }
        return Optional.ofNullable(source == null ? statistic.sourceName() : source.name());
    }

    private static String described(Person person) {
        StringBuilder words = new StringBuilder(person.name());
        if (person.party() != null) {
            String state = person.state() == null ? "" : "-" + person.state();
            words.append(" (").append(person.party()).append(state).append(')');
        }
        if (person.role() != null) {
            words.append(", ").append(person.role());
        }
        if (person.of() != null) {
            words.append(", ").append(person.of());
        }
        return words.toString();
    }

    /** The path of the page that shows this. */
    String path() {
        return "/articles/" + article.slug() + (only == null ? "" : "/sections/" + only.number());
    }
}

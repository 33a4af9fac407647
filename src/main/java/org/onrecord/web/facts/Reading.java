package org.onrecord.web.facts;

import java.util.List;
import java.util.Map;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Article;
import org.onrecord.articles.Version;
import org.onrecord.people.Person;
import org.onrecord.people.PersonId;
import org.onrecord.people.PersonMention;
import org.onrecord.quotes.PullQuote;
import org.onrecord.sources.Source;
import org.onrecord.sources.SourceId;
import org.onrecord.sources.SourceMention;

/**
 * One version of an article with all that was found in it.
 *
 * @param facts all facts of the article, also those whose words stand in another version
 * @param entries the same as entries of lists
 */
public record Reading(
        Article article,
        Version version,
        Facts facts,
        FactEntries entries,
        List<PullQuote> pullQuotes,
        List<PersonMention> mentions,
        Map<PersonId, Person> people,
        List<SourceMention> namings,
        Map<SourceId, Source> sources) {

    /** Whether these words stand in this version. */
    public boolean holds(Anchor anchor) {
        return anchor.version() == version.number()
                && anchor.end() <= version.text().length();
    }

    /** Whether this is the newest version. */
    public boolean isCurrent() {
        return version.number() == article.version();
    }
}

package org.onrecord.text;

import java.util.List;
import java.util.Locale;

/**
 * What a fact rests on other than a person: an agency, a dataset, a report, an outlet, a statement.
 *
 * @param name as the text gives it, without an article
 * @param kind what it is
 * @param mentions where the text names it, in order
 */
public record NamedSource(String name, Kind kind, List<Mention> mentions) {

    public NamedSource {
        mentions = List.copyOf(mentions);
    }

    /** What a source is. */
    public enum Kind {
        ORGANISATION,
        DATASET,
        REPORT,
        OUTLET,
        STATEMENT,
        BRIEFING,
        DOCUMENT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package org.onrecord.text;

import java.util.Locale;

/** A piece of the page that is not the article's body: kept, but never a source of facts. */
public record Furniture(Kind kind, Span span) {

    /** What a piece of furniture is. */
    public enum Kind {
        BYLINE,
        DATELINE,
        CAPTION,
        AUTHOR_BIO,
        DISCLOSURE,
        SITE_LINK,
        /** Address of a newsroom or press office. */
        CONTACT,
        CORRECTION;

        /** The kind as exports spell it, such as {@code author-bio}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

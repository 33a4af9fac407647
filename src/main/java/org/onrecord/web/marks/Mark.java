package org.onrecord.web.marks;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * One stretch to be drawn in running text.
 *
 * @param layer what it is, and so how it looks
 * @param span where it stands in the text
 * @param id the element's address on its page, or null; written on the mark's first part only
 * @param href where its words lead, or null when only its key is a link
 * @param key the short sign after its last part that leads to its note, or null
 * @param own whether it is what its page is about
 */
public record Mark(
        Layer layer,
        Span span,
        @Nullable String id,
        @Nullable String href,
        @Nullable Key key,
        boolean own) {

    public Mark(Layer layer, Span span, @Nullable String id, @Nullable String href, @Nullable Key key) {
        this(layer, span, id, href, key, false);
    }

    /** The class that draws it. */
    public String css() {
        return "mark-" + layer.name().toLowerCase(Locale.ROOT) + (own ? " mark-own" : "");
    }

    /** What a mark says about its words; the order decides which of two equal spans stands outside. */
    public enum Layer {
        CLAIM,
        /** Speech in the article's wording. */
        REPORTED,
        /** Speech in the speaker's own words. */
        QUOTE,
        SOURCE,
        FIGURE,
        PERSON
    }
}

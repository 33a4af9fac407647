package org.onrecord.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.onrecord.text.Span;

/**
 * A stretch of one version of an article, with the words that stand there and those around it, so that it can be found
 * again when the text changes.
 *
 * @param article the article
 * @param version number of the version whose text the offsets point into
 * @param start offset of the first UTF-16 unit
 * @param end offset just past the last one
 * @param exact the words: always {@code text[start, end)}
 * @param prefix up to {@value #CONTEXT} UTF-16 units before them
 * @param suffix up to {@value #CONTEXT} UTF-16 units after them
 */
@Embeddable
public record Anchor(
        @Column(name = "article_id") ArticleId article,
        int version,
        @Column(name = "start_at") int start,
        @Column(name = "end_at") int end,
        String exact,
        String prefix,
        String suffix) {

    /** How many UTF-16 units around the words are kept. */
    public static final int CONTEXT = 32;

    /** The longest stretch that can be anchored, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    /** Anchors a span in a version's text. */
    public static Anchor of(ArticleId article, int version, String text, Span span) {
        int before = Math.max(0, span.start() - CONTEXT);
        int after = Math.min(text.length(), span.end() + CONTEXT);
        return new Anchor(
                article,
                version,
                span.start(),
                span.end(),
                span.in(text),
                text.substring(splits(text, before) ? before + 1 : before, span.start()),
                text.substring(span.end(), splits(text, after) ? after - 1 : after));
    }

    private static boolean splits(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    /** Where the words stand. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether the words stand there in this text. */
    public boolean fits(String text) {
        return end <= text.length() && text.startsWith(exact, start) && exact.length() == end - start;
    }
}

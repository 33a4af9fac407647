package org.onrecord.extraction.mention;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;

/** Names for data, reports and other writings, so that two wordings of one source come out the same. */
final class SourceNames {

    private SourceNames() {}

    /** What kind of writing the last noun for one in the span is. */
    static NamedSource.Kind kind(Words words, Span span) {
        NamedSource.Kind kind = NamedSource.Kind.DOCUMENT;
        for (int i = words.after(span.start()); i < words.size() && words.get(i).start() < span.end(); i++) {
            String noun = WordLists.DOCUMENT_NOUNS.get(words.key(i));
            if (noun != null) {
                return NamedSource.Kind.valueOf(noun.toUpperCase(Locale.ROOT));
            }
        }
        return kind;
    }

    /** {@code US Forest Service data}: the agency's fullest name and what it gave. */
    static String document(Words words, Organisations organisations, SourcePhrase phrase) {
        Optional<Span> body = organisations.in(words.span(phrase.from(), phrase.headEnd()));
        if (body.isEmpty() || isHalf(words, body.get())) {
            return Organisations.withoutArticle(words.phrase(phrase.from(), phrase.to()));
        }
        String name = organisations.canonical(Words.oneLine(body.get().in(words.text())));
        int rest = words.after(body.get().end() - 1) + 1;
        return Organisations.withoutArticle(name) + " " + words.phrase(rest, Math.max(rest, phrase.headEnd()));
    }

    /** {@code Post/ABC poll}: of two bodies joined by a slash, one alone is not the source. */
    private static boolean isHalf(Words words, Span body) {
        return words.slashed(words.after(body.start())) || words.slashed(words.after(body.end() - 1) + 1);
    }
}

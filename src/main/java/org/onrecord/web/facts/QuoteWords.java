package org.onrecord.web.facts;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.articles.Anchor;
import org.onrecord.quotes.Quote;
import org.onrecord.text.Attribution.Kind;
import org.onrecord.text.Span;

/** Lays out the words of a quote: the speaker's own, and the article's between and just before them. */
final class QuoteWords {

    private static final String CUT = "…";

    private final List<Said> said = new ArrayList<>();

    private QuoteWords() {}

    static List<Said> of(Quote quote) {
        QuoteWords words = new QuoteWords();
        List<Anchor> content = quote.content();
        if (quote.kind() == Kind.MIXED
                && !QuotedParts.in(content.get(0).exact()).isEmpty()) {
            words.addBefore(content.get(0));
        }
        for (int i = 0; i < content.size(); i++) {
            if (i > 0) {
                words.add(false, between(content.get(i - 1), content.get(i)));
            }
            words.add(quote.kind(), content.get(i).exact());
        }
        return List.copyOf(words.said);
    }

    private void add(Kind kind, String words) {
        switch (kind) {
            case DIRECT -> add(true, words);
            case INDIRECT -> add(false, words);
            case MIXED -> addMixed(words);
        }
    }

    private void addMixed(String words) {
        int at = 0;
        for (Span part : QuotedParts.in(words)) {
            add(false, words.substring(at, part.start()));
            add(true, part.in(words));
            at = part.end();
        }
        add(false, words.substring(at));
    }

    /** The article's words just before, from the first whole one, unless the quote begins there by itself. */
    private void addBefore(Anchor first) {
        String prefix = first.prefix();
        int line = Math.max(prefix.lastIndexOf('\n'), prefix.lastIndexOf('\r'));
        String same = prefix.substring(line + 1).stripLeading();
        boolean whole = line >= 0 || prefix.length() < Anchor.CONTEXT;
        int word = whole ? 0 : same.indexOf(' ') + 1;
        add(false, (whole ? "" : CUT) + same.substring(word));
    }

    /** What stands between two pieces when it is known in full. */
    private static String between(Anchor one, Anchor next) {
        int gap = next.start() - one.end();
        boolean known = one.version() == next.version()
                && gap >= 0
                && gap <= one.suffix().length();
        return known ? one.suffix().substring(0, gap) : " " + CUT + " ";
    }

    private void add(boolean own, String words) {
        if (!words.isEmpty()) {
            said.add(new Said(own, words));
        }
    }
}

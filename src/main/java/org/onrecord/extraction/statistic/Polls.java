package org.onrecord.extraction.statistic;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * The poll that a text told of last: what shares of those asked think is from it, when no one else is named for it
 * ({@code Six in 10 voters trust her.}, {@code Among Democrats it is 29 percent.}, {@code His approval rating stood at 42
 * percent.}). One document's, for one thread, in order of the text.
 */
final class Polls {

    /** How many words of a sentence are looked at. */
    private static final int FAR = 60;

    private @Nullable String poll;

    /** Notes a source in the order of the text. */
    void note(@Nullable String name) {
        if (name == null) {
            return;
        }
        for (String word : name.split("[ -]", 24)) {
            if (FigureWords.is("poll", word.toLowerCase(Locale.ROOT))) {
                poll = name;
            }
        }
    }

    /** The poll that the share of those who think something is from, or null. */
    @Nullable
    String of(Passage p, Span figure) {
        int at = p.indexOf(figure.start());
        int last = p.indexOf(Math.max(figure.start(), figure.end() - 1)) + 1;
        String words = p.words(at, Math.min(last + 3, p.size()));
        boolean points = words.contains(" point") || words.contains("-point");
        if (poll == null || !points && !Reports.isPercentage(words)) {
            return null;
        }
        boolean asked = false;
        boolean thinks = false;
        for (int i = 0; i < Math.min(p.size(), FAR); i++) {
            if (p.isQuotation(i)) {
                return null;
            }
            boolean among = (p.is(i, "among") || i == 0 && p.is(i, "of"))
                    && FigureWords.is("asked", p.lower(SourceWords.afterArticle(p, i + 1)));
            boolean rated = FigureWords.is("standing", p.lower(i));
            asked |= rated || FigureWords.is("asked", p.lower(i));
            thinks |= rated || among || FigureWords.is("opinion-verb", p.lower(i));
        }
        return asked && thinks ? poll : null;
    }
}

package org.onrecord.articles;

import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Finds words of one text in a later one: by the words themselves and by those around them, the nearest place when
 * several fit. What both texts begin and end with is known to be the same; elsewhere the search looks at most
 * {@value #REACH} UTF-16 units to either side, so that its time stays bounded.
 */
final class Move {

    /** How far from where words should stand they are looked for; more than most articles are long. */
    static final int REACH = 100_000;

    /** Words of this many UTF-16 units are told from others without help from those around them. */
    private static final int DISTINCT = 24;

    /** How many UTF-16 units around shorter words must be the same. */
    private static final int SAME_AROUND = 8;

    private final String from;
    private final String to;
    private final int sameStart;
    private final int sameEnd;

    Move(String from, String to) {
        this.from = from;
        this.to = to;
        this.sameStart = sameStart(from, to);
        this.sameEnd = sameEnd(from, to, Math.min(from.length(), to.length()) - sameStart);
    }

    private static int sameStart(String from, String to) {
        int most = Math.min(from.length(), to.length());
        int same = 0;
        while (same < most && from.charAt(same) == to.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int sameEnd(String from, String to, int most) {
        int same = 0;
        while (same < most && from.charAt(from.length() - 1 - same) == to.charAt(to.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** Where an anchor's words stand in the later text. */
    Optional<Span> of(Anchor anchor) {
        return of(new Words(anchor.exact(), anchor.prefix(), anchor.suffix()), anchor.start());
    }

    /** Where words that stand at a span of the earlier text stand in the later one. */
    Optional<Span> of(String exact, Span span) {
        if (span.end() > from.length()) {
            return Optional.empty();
        }
        String prefix = from.substring(Math.max(0, span.start() - Anchor.CONTEXT), span.start());
        String suffix = from.substring(span.end(), Math.min(from.length(), span.end() + Anchor.CONTEXT));
        return of(new Words(exact, prefix, suffix), span.start());
    }

    private Optional<Span> of(Words words, int start) {
        int expected = expected(start, words.exact.length());
        if (to.startsWith(words.exact, expected) && words.sameAround(to, expected) == words.around()) {
            return Optional.of(words.at(expected));
        }
        int best = best(words, expected);
        return best >= 0 && words.areTold(to, best) ? Optional.of(words.at(best)) : Optional.empty();
    }

    private int expected(int start, int length) {
        boolean shifted = start + length > sameStart && start >= from.length() - sameEnd;
        return shifted ? start + to.length() - from.length() : start;
    }

    /** The place with the most that is the same around it, the nearest among equals; -1 when there is none. */
    private int best(Words words, int expected) {
        int best = -1;
        int most = -1;
        int at = to.indexOf(words.exact, Math.max(0, expected - REACH));
        while (at >= 0 && at <= expected + REACH) {
            int same = words.sameAround(to, at);
            if (same > most || (same == most && Math.abs(at - expected) < Math.abs(best - expected))) {
                best = at;
                most = same;
            }
            at = to.indexOf(words.exact, at + 1);
        }
        return best;
    }

    /** Words with those around them. */
    private record Words(String exact, String prefix, String suffix) {

        Span at(int start) {
            return new Span(start, start + exact.length());
        }

        int around() {
            return prefix.length() + suffix.length();
        }

        boolean areTold(String text, int at) {
            return exact.length() >= DISTINCT || sameAround(text, at) >= Math.min(SAME_AROUND, around());
        }

        int sameAround(String text, int at) {
            return sameBefore(text, at) + sameAfter(text, at + exact.length());
        }

        private int sameBefore(String text, int at) {
            int most = Math.min(prefix.length(), at);
            int same = 0;
            while (same < most && prefix.charAt(prefix.length() - 1 - same) == text.charAt(at - 1 - same)) {
                same++;
            }
            return same;
        }

        private int sameAfter(String text, int end) {
            int most = Math.min(suffix.length(), text.length() - end);
            int same = 0;
            while (same < most && suffix.charAt(same) == text.charAt(end + same)) {
                same++;
            }
            return same;
        }
    }
}

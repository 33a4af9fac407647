package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;

/** How far the words go that name a source: {@code the office for national statistics}, {@code Lee's survey of firms}. */
final class SourceWords {

    /** The longest name of a source with what describes it, in words. */
    private static final int LONGEST = 24;
    /** Words between a report and whoever published it. */
    private static final int ISSUED = 7;

    private SourceWords() {}

    /** Words by index: from the first to just past the last. */
    record Stretch(int from, int to) {}

    /**
     * The noun phrase that begins at a word, without its article; of {@code figures published on Friday by the
     * ministry}, which say nothing of themselves, whoever published them.
     */
    static @Nullable Stretch phrase(Passage p, int from) {
        Stretch plain = plain(p, from);
        Stretch issuer = plain == null ? null : issuer(p, plain.from(), plain.to());
        return issuer == null ? plain : issuer;
    }

    private static @Nullable Stretch plain(Passage p, int from) {
        int start = afterArticle(p, from);
        int end = start;
        while (end < start + LONGEST
                && !p.parts(end)
                && (p.is(end, "'s") || !FigureWords.is("auxiliary", p.lower(end)))
                && !isEnd(p, start, end)) {
            end++;
        }
        while (end > start && FigureWords.isClosed(p.lower(end - 1))) {
            end--;
        }
        return end > start ? new Stretch(start, end) : null;
    }

    /** {@code data | released Friday by the agency}: whoever issued a report that has no name of its own; or null. */
    static @Nullable Stretch issuer(Passage p, int start, int end) {
        String noun = p.lower(end - 1);
        boolean kind = FigureWords.is("evidence", noun) || FigureWords.is("rules", noun);
        boolean bare = end > start && kind && isParticiple(p, end);
        for (int i = start; i < end && bare; i++) {
            bare = !p.at(i).isCapital() || i == 0;
        }
        for (int i = end + 1; bare && i < end + ISSUED && !p.parts(i); i++) {
            if (p.is(i, "by")) {
                return plain(p, i + 1);
            }
        }
        return null;
    }

    static int afterArticle(Passage p, int i) {
        return FigureWords.is("determiner", p.lower(i)) ? i + 1 : i;
    }

    static boolean isParticiple(Passage p, int i) {
        return p.at(i).shape() == Word.Shape.LOWER && p.lower(i).endsWith("ed");
    }

    /** Past the day of {@code Wednesday's Quinnipiac poll}. */
    static int pastDay(Passage p, int start) {
        return p.lower(start).endsWith("day") && p.is(start + 1, "'s") ? start + 2 : start;
    }

    private static boolean isEnd(Passage p, int start, int i) {
        boolean joins = p.is(i, "'s")
                || p.is(i, "of")
                || p.is(i, "and")
                || p.is(i, "for")
                || p.is(i, "from")
                || p.is(i, "by")
                || p.is(i, "the")
                || p.is(i, "on");
        return i > start && (isParticiple(p, i) || FigureWords.isClosed(p.lower(i)) && !joins);
    }

    static int nameStart(Passage p, int to) {
        int i = to;
        while (i > 0 && to - i < 10 && !p.parts(i - 1) && (!FigureWords.isClosed(p.lower(i - 1)) || isJoin(p, i - 1))) {
            i--;
        }
        while (i < to - 1 && FigureWords.isClosed(p.lower(i))) {
            i++;
        }
        return i;
    }

    private static boolean isJoin(Passage p, int i) {
        return (p.is(i, "and") || p.is(i, "of") || p.is(i, "for") || p.is(i, "from"))
                && p.at(i - 1).isText()
                && !p.parts(i - 1);
    }
}

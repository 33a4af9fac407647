package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Voices;
import org.onrecord.extraction.statistic.SourceWords.Stretch;

/**
 * Sources that stand in a phrase or clause of their own beside a figure: {@code in a Gallup poll last May}, {@code by
 * the paper's count}, {@code under rules issued by the agency}, {@code as the Herald reported}.
 */
final class CitedEvidence {

    /** The longest such phrase up to its noun, in words. */
    private static final int LONGEST = 9;

    private CitedEvidence() {}

    /** What the phrase or clause that begins at a word names, or null when none does. */
    static @Nullable Stretch at(Passage p, int i) {
        if (p.is(i, "as")) {
            return p.is(i + 1, "of") ? evidence(p, i + 1) : told(p, i + 1);
        }
        boolean per = p.is(i, "per")
                && p.parts(i - 1)
                && (p.is(i + 1, "the") || p.at(i + 1).isCapital());
        return per ? SourceWords.phrase(p, i + 1) : evidence(p, i);
    }

    /** {@code in Wednesday's Quinnipiac poll}, {@code in a survey by the union}, from the preposition. */
    private static @Nullable Stretch evidence(Passage p, int preposition) {
        String cue = p.lower(preposition);
        boolean leads = isLead(cue) && (preposition <= 1 || !cue.equals("of") && !cue.equals("from"));
        int start = SourceWords.pastDay(p, SourceWords.afterArticle(p, preposition + 1));
        boolean named = false;
        for (int i = start; leads && i < start + LONGEST && !p.parts(i); i++) {
            if (isTold(p, cue, i)) {
                return stretch(p, start, i, named, preposition);
            }
            if (!p.is(i, "'s") && isElse(p, i)) {
                return null;
            }
            named |= p.at(i).isCapital();
        }
        return null;
    }

    /** {@code in the 13 states where the firm held polls}: no plain noun phrase. */
    private static boolean isElse(Passage p, int i) {
        String word = p.lower(i);
        return FigureWords.is("preposition", word)
                || FigureWords.is("conjunction", word)
                || p.at(i).isNumber();
    }

    private static boolean isLead(String cue) {
        return cue.equals("in") || cue.equals("by") || cue.equals("under") || cue.equals("from") || cue.equals("of");
    }

    /** Counts are told {@code by}, rules are {@code under}; numbers and figures are also things that are told of. */
    private static boolean isTold(Passage p, String cue, int i) {
        String noun = p.lower(i);
        boolean more = FigureWords.is("evidence", p.lower(i + 1)) || p.isHyphen(i + 1);
        boolean loose = noun.equals("numbers") || noun.equals("figures") || noun.equals("records");
        return !more
                && switch (cue) {
                    case "under" -> FigureWords.is("rules", noun);
                    case "by" -> FigureWords.is("tallying", noun);
                    default -> FigureWords.is("evidence", noun) && !loose || FigureWords.is("filing", noun);
                };
    }

    private static @Nullable Stretch stretch(Passage p, int start, int noun, boolean named, int preposition) {
        boolean opens = preposition <= 1;
        Stretch issuer = SourceWords.issuer(p, start, noun + 1);
        if (issuer != null) {
            return issuer;
        }
        boolean by = p.is(noun + 1, "by") || p.is(noun + 1, "of") || p.is(noun + 1, "from");
        if (opens && by) {
            return SourceWords.phrase(p, start);
        }
        boolean tally = FigureWords.is("tallying", p.lower(noun));
        if (tally && p.is(noun + 1, "of") && !opens) {
            return tallier(p, noun + 2);
        }
        boolean owned = tally && p.is(preposition, "by") && hasOwner(p, start, noun);
        boolean whole = owned || named && (!FigureWords.is("rules", p.lower(noun)));
        boolean next = opens && p.is(noun + 1, ",");
        return whole && (opens || FigureWords.is("poll", p.lower(noun)) || tally) || next
                ? new Stretch(start, noun + 1)
                : null;
    }

    /** {@code by the reckoning of analysts at Lee's}: who counted; {@code by a count of votes} names nobody. */
    private static @Nullable Stretch tallier(Passage p, int from) {
        Stretch words = SourceWords.phrase(p, from);
        for (int i = from; words != null && i < words.to(); i++) {
            boolean somebody = p.at(i).isCapital() || Voices.isPersonalNoun(p.lower(i));
            if (somebody && !FigureWords.is("asked", p.lower(i))) {
                return words;
            }
        }
        return null;
    }

    /** {@code by the department's count}: whose it is stands in it. */
    private static boolean hasOwner(Passage p, int start, int noun) {
        for (int i = start; i < noun; i++) {
            if (p.is(i, "'s") || p.is(i, "\u2019s")) {
                return true;
            }
        }
        return false;
    }

    /** {@code as the Herald reported last week, …}, {@code as first reported by the Herald}. */
    private static @Nullable Stretch told(Passage p, int from) {
        int verb = p.is(from, "first") ? from + 1 : from;
        if (isSaid(p, verb) && p.is(verb + 1, "by")) {
            return SourceWords.phrase(p, verb + 2);
        }
        int start = SourceWords.afterArticle(p, from);
        for (int i = start; i < start + LONGEST && !p.parts(i) && p.parts(from - 2); i++) {
            if (isSaid(p, i) && i > start) {
                boolean ends = p.parts(i + 1)
                        || FigureWords.is("preposition", p.lower(i + 1))
                        || FigureWords.is("when", p.lower(i + 1))
                        || p.at(i + 1).isCapital() && p.lower(i + 1).endsWith("day");
                return ends && p.at(start).isCapital() ? new Stretch(start, i) : null;
            }
        }
        return null;
    }

    private static boolean isSaid(Passage p, int i) {
        return FigureWords.is("says", p.lower(i));
    }
}

package org.onrecord.extraction.statistic;

import java.util.Set;
import org.onrecord.extraction.reading.WordList;

/** Words of change that move no figure: {@code raised $5 million}, {@code lost by ten points}, {@code advanced 20 miles}. */
final class IdleMoves {

    private static final WordList PEOPLE = WordList.named("person-nouns");
    private static final Set<String> ONE_PERSON = Set.of("he", "she", "i");
    /** How far behind a sum may stand what it is lost of. */
    private static final int BEHIND = 8;
    /** A comparator before a sum has up to three words: {@code as much as $5}. */
    private static final int MONEY = 5;

    private IdleMoves() {}

    /** {@code raised $5 million}, {@code lost four men}: no move but for a share or after {@code by}. */
    static boolean isIdle(Passage p, int i, int figure) {
        String w = p.lower(i);
        boolean gives = w.startsWith("rais") || w.startsWith("add") || w.equals("gain") || w.startsWith("gained");
        boolean loses = isLosing(w);
        boolean direct = !p.is(i + 1, "by") && !p.is(i + 1, "to") && !p.is(i + 1, ",");
        String unit = Units.typeAt(p, figure + 1);
        boolean number = p.at(figure).isNumber()
                || NumberWords.is("unit", p.lower(figure))
                || NumberWords.is("vague", p.lower(figure)) && w.startsWith("rall");
        boolean counts = number && p.at(figure + 1).isText() && (unit == null || unit.equals("people"));
        boolean carries = w.startsWith("lift")
                || w.startsWith("rais")
                || w.startsWith("rall")
                || w.startsWith("drop")
                || w.startsWith("climb");
        return carries && direct && counts && !NumberWords.is("scale", p.lower(figure + 1))
                || w.startsWith("rais") && direct && isMoney(p, figure)
                || w.startsWith("add") && direct && isMoney(p, figure) && !leadsOn(p, figure)
                || loses && direct && isRate(p, figure)
                || isMargin(p, w, figure)
                || (gives || loses) && direct && counts && isOnePerson(p, i)
                || loses && isSum(p, figure)
                || isDistance(p, i, figure);
    }

    /** {@code added 15 cents to $2.70}, {@code adds $6 to the average monthly bill}. */
    private static boolean leadsOn(Passage p, int figure) {
        for (int i = figure + 1; i < figure + BEHIND; i++) {
            if (p.is(i, "to")) {
                return isCost(p, i + 1)
                        || p.at(i + 1).isNumber()
                        || Money.stands(p, i + 2)
                        || p.at(i + 1).shape() == Word.Shape.CURRENCY;
            }
        }
        return false;
    }

    private static boolean isCost(Passage p, int from) {
        for (int i = from; i < from + BEHIND && !p.parts(i); i++) {
            if (FigureWords.is("cost", p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMoney(Passage p, int figure) {
        for (int i = figure; i < figure + MONEY && !p.parts(i); i++) {
            if (p.at(i).shape() == Word.Shape.CURRENCY || p.at(i).isNumber() && Money.stands(p, i)) {
                return true;
            }
        }
        for (int i = figure + 1; i < figure + 8 && !p.parts(i); i++) {
            if (Units.typeAt(p, i) != null || p.is(i, "to")) {
                return "money".equals(Units.typeAt(p, i));
            }
        }
        return false;
    }

    /** {@code lose 11 rupees on every kilo}. */
    private static boolean isRate(Passage p, int figure) {
        for (int i = figure; i < figure + 5 && !p.parts(i); i++) {
            if (p.is(i, "per") || p.is(i, "every") || p.is(i, "each")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLosing(String w) {
        return w.equals("lost") || w.equals("lose") || w.equals("loses") || w.equals("losing");
    }

    /** {@code lost the race by 12 points}: what one is behind at the end. */
    static boolean isMargin(Passage p, String verb, int figure) {
        return isLosing(verb) && p.is(figure - 1, "by");
    }

    /** {@code She had lost two brothers}. */
    private static boolean isOnePerson(Passage p, int verb) {
        int who = FigureWords.is("auxiliary", p.lower(verb - 1)) || p.is(verb - 1, "'ve") ? verb - 2 : verb - 1;
        return ONE_PERSON.contains(p.lower(who));
    }

    /** {@code The bank lost $3 million}, a result as {@code a loss of $3 million} is; not {@code lost $2 billion in value}. */
    private static boolean isSum(Passage p, int figure) {
        if (!isMoney(p, figure) || leadsOn(p, figure)) {
            return false;
        }
        for (int i = figure + 1; i < figure + BEHIND && !p.parts(i); i++) {
            boolean share = "share".equals(Units.typeAt(p, i));
            if (FigureWords.is("worth", p.lower(i)) || share || p.is(i, "since")) {
                return false;
            }
        }
        return true;
    }

    /** {@code slid 20 feet}, {@code rises 40 stories}: somebody or something moves in space. */
    private static boolean isDistance(Passage p, int verb, int figure) {
        if (p.is(figure - 1, "by") || p.is(figure - 1, "to")) {
            return false;
        }
        for (int i = figure + 1; i < figure + 3; i++) {
            if (FigureWords.is("storey", p.lower(i))) {
                return true;
            }
            if (FigureWords.is("length", p.lower(i))) {
                return FigureWords.is("travel", p.lower(verb));
            }
        }
        return false;
    }

    /** {@code a loss of $3 million}, {@code the loss of four officers}: a result or deaths. */
    static boolean isNoCut(Passage p, int figure) {
        return isMoney(p, figure) || isPeople(p, figure);
    }

    private static boolean isPeople(Passage p, int figure) {
        int end = NounPhrases.end(p, figure + 1);
        String noun = p.lower(end - 1);
        return end > figure + 1
                && (noun.endsWith("s") && PEOPLE.contains(noun.substring(0, noun.length() - 1))
                        || FigureWords.is("people", noun));
    }

    /** {@code She is up by 10 points}, {@code polls show him down 6 points}: a place in a race. */
    static boolean isRace(Passage p, int adverb, int figure) {
        boolean points = false;
        for (int i = figure; i < figure + 4; i++) {
            points |= p.is(i, "points") || p.is(i, "percentage");
        }
        int who = FigureWords.is("auxiliary", p.lower(adverb - 1)) || p.is(adverb - 1, "'s") ? adverb - 2 : adverb - 1;
        boolean person = ONE_PERSON.contains(p.lower(who)) || p.is(who, "her") || p.is(who, "him");
        return points && person && !p.is(adverb + 1, "to");
    }
}

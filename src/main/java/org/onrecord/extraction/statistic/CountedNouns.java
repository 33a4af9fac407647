package org.onrecord.extraction.statistic;

import java.util.Set;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.text.Quantity.Kind;

/** The nouns behind a number that it counts. */
final class CountedNouns {

    /** {@code 10 of the last 12 months}. */
    private static final Set<String> RECENT =
            Set.of("last", "past", "first", "previous", "latest", "remaining", "other", "top");

    private CountedNouns() {}

    /** {@code eight Chinese companies}, {@code 26 federal laws}, {@code 26 of the laws}. */
    static Measure of(Passage p, int at) {
        int from = p.is(at, "of") ? at + 1 : at;
        int start = NounPhrases.afterDeterminers(p, from);
        start = from > at && RECENT.contains(p.lower(start)) ? start + 1 : start;
        for (int i = start; from > at && i < start + 3 && !p.parts(i); i++) {
            start = p.is(i, "'s") && p.at(i + 1).isNumber() ? i + 1 : start;
        }
        Numeral all = from > at && start > from ? Numerals.plain(p, start) : null;
        if (all != null && !all.isBelow(2)) {
            return of(p, all.to()).leftOut(at);
        }
        if (from > at && p.at(start).isNumber()) {
            return of(p, Numerals.digits(p, start).to()).leftOut(at);
        }
        boolean dated = p.is(at, "last") && !FigureWords.isPlural(p.lower(at + 1)); // fell to 83 last year
        if (dated || start > from && from == at && !p.is(at, "more") && !isSkip(p, at)) {
            return new Measure(at, "", Type.NONE, Kind.AMOUNT, null, null);
        }
        boolean gap = FigureWords.is("difference", p.lower(start)) && p.is(start + 1, "than");
        int end = gap ? start : NounPhrases.end(p, start);
        if (end == start || NumberWords.is("ordinal", p.lower(start)) && end == start + 1) {
            return new Measure(at, "", Type.NONE, Kind.AMOUNT, null, null);
        }
        end = withSecond(p, end);
        int country = Places.countryEnd(p, start);
        int people = Places.demonymEnd(p, start);
        int noun = country > start && country < end ? country : people > start && people < end ? people : start;
        String place = country > start && country < end ? p.words(start, country) : null;
        noun = NounPhrases.afterJudgement(p, noun, end);
        String subject = p.words(country == noun ? noun : start, end);
        return new Measure(end, p.words(noun, end), Type.COUNT, Kind.AMOUNT, subject, place);
    }

    /** {@code men and women}: two nouns in the plural that are counted together. */
    private static int withSecond(Passage p, int end) {
        String second = p.lower(end + 1);
        boolean joined = p.is(end, "and")
                && FigureWords.isPlural(p.lower(end - 1))
                && FigureWords.isPlural(second)
                && !FigureWords.isVerb(second);
        boolean closed = p.parts(end + 2) || FigureWords.is("preposition", p.lower(end + 2));
        return joined && closed ? end + 2 : end;
    }

    private static boolean isSkip(Passage p, int at) {
        String w = p.lower(at);
        return w.equals("other")
                || w.equals("additional")
                || w.equals("different")
                || w.equals("separate")
                || w.equals("such")
                || w.equals("extra")
                || w.equals("further");
    }
}

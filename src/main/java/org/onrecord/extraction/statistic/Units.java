package org.onrecord.extraction.statistic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordList;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Kind;

/** Reads the unit of a number: a sign, a measure, or the noun that is counted. */
final class Units {

    private static final Set<String> TYPES = Set.of("share", "money", "measure", "time", "times", "people");
    /** Names, kind and unit: of measures and counted nouns, of currencies and of times. */
    static final List<String[]> ROWS = WordList.rows("units");

    private static final Phrases<String[]> UNITS = units();
    /** Measures of stuff, whose name belongs to the unit: {@code tonnes of CO2}. */
    private static final Set<String> OF_STUFF = Set.of(
            "tons",
            "tonnes",
            "ton",
            "tonne",
            "barrels",
            "barrel",
            "bushels",
            "gallons",
            "gallon",
            "pounds",
            "pound",
            "ounces",
            "acres",
            "kilograms",
            "kg",
            "kilos",
            "grams",
            "liters",
            "litres",
            "cups",
            "kilogrammes",
            "litre",
            "metric tons",
            "milligrams",
            "hectares");

    /** Units of what is given for both ways of a line. */
    private static final Set<String> SPEEDS = Set.of("mbps", "gbps", "kbps", "mbit/s");

    private Units() {}

    private static Phrases<String[]> units() {
        Map<String, String[]> map = new HashMap<>();
        for (String[] row : ROWS) {
            if (TYPES.contains(row[1])) {
                map.putIfAbsent(row[0].replace("-", " - "), row);
            }
        }
        map.put("km / h", new String[] {"km/h", "measure", "km/h"});
        return new Phrases<>(map);
    }

    static boolean isUnit(Passage p, int i) {
        Phrases.Match<String[]> match = UNITS.startingAt(p, i);
        return match != null && !match.meaning()[1].equals("people") && isSpelled(p, match);
    }

    /** A lone letter is a unit only right behind its number: {@code 45g}, never {@code 10 a}. */
    private static boolean isSpelled(Passage p, Phrases.Match<String[]> match) {
        if (p.is(match.from(), "war")) {
            return p.words(match.from(), match.to()).equals("WAR");
        }
        boolean electric = p.is(match.from(), "w") || p.is(match.from(), "v");
        boolean glued =
                p.glued(match.from()) && (electric || !p.at(match.from()).isCapital());
        return p.lower(match.from()).length() > 1 || glued || p.at(match.from()).isMark();
    }

    /** The unit of a number, by the words around it. */
    static Measure of(Passage p, Numeral n) {
        String currency = Money.name(p, n.from());
        if (currency != null) {
            return Rates.per(p, money(p, n.to(), currency));
        }
        String sign = Money.after(p, n.to());
        if (sign != null) {
            return Rates.per(p, money(p, n.to() + 1, sign));
        }
        Phrases.Match<?> more = Comparisons.after(p, n.to());
        if (more != null) {
            return Rates.per(p, plain(p, more.to(), false));
        }
        if (p.isHyphen(n.to()) && p.glued(n.to()) && p.at(n.to() + 1).isText()) {
            return hyphened(p, n.to() + 1);
        }
        Measure plain = plain(p, n.to(), isArticle(p, n.from() - 1));
        return plain.type() == Type.NONE && isMajority(p, n) ? votes(n) : Rates.per(p, plain);
    }

    /** {@code fell by a majority of 117}: what decides a division is votes. */
    private static boolean isMajority(Passage p, Numeral n) {
        return p.is(n.from() - 1, "of")
                && p.is(n.from() - 2, "majority")
                && (p.is(n.from() - 4, "by") || p.is(n.from() - 5, "by"));
    }

    private static Measure votes(Numeral n) {
        return new Measure(n.to(), "votes", Type.COUNT, Kind.AMOUNT, "majority", null);
    }

    /** {@code 25/3 Mbps}: speeds down and up, which share one unit; null for other numbers. */
    static @Nullable Measure paired(Passage p, Numeral n) {
        boolean slash = n.form() == Form.DIGITS && Fractions.isSlash(p, n.to());
        if (!slash || !p.at(n.to() + 1).isNumber() || !SPEEDS.contains(p.lower(n.to() + 2))) {
            return null;
        }
        return new Measure(n.to() + 3, p.words(n.to() + 2, n.to() + 3), Type.SIZE, Kind.RATE, null, null);
    }

    private static boolean isArticle(Passage p, int i) {
        return FigureWords.is("determiner", p.lower(i)) || p.is(i, "new");
    }

    private static Measure money(Passage p, int to, String currency) {
        int noun = p.isHyphen(to) ? to + 1 : to;
        Measure money = new Measure(to, currency, Type.MONEY, Kind.AMOUNT, null, null);
        return named(p, money, noun);
    }

    /** {@code $28 million investment}, {@code 20-mile wall}: the noun behind a measure is what it measures. */
    private static Measure named(Passage p, Measure m, int noun) {
        int of = p.is(noun, "worth") && p.is(noun + 1, "of") ? noun + 2 : noun;
        int start = NounPhrases.afterDeterminers(p, of);
        int end = NounPhrases.end(p, start);
        boolean bare = of > noun || start == noun;
        boolean verb = end == start + 1
                && (p.lower(start).endsWith("ed") || p.lower(start).endsWith("ing"));
        boolean act = FigureWords.isVerb(p.lower(start)) && !FigureWords.is("noun-too", p.lower(start));
        boolean named = !act && Changes.as("after", p.lower(start)) == null;
        if (bare && end > start && named && !(verb && !isGerund(p.lower(start)))) {
            return m.about(p.words(start, end), end);
        }
        return Shares.of(p, m, false);
    }

    /** {@code funding}, {@code spending}: nouns, not what somebody does. */
    private static boolean isGerund(String word) {
        return FigureWords.is("gerund", word);
    }

    /** {@code 20-mile wall}, {@code five-year plan}, {@code 12-member panel}, {@code 94-year-old}. */
    private static Measure hyphened(Passage p, int at) {
        Phrases.Match<String[]> match = UNITS.startingAt(p, at);
        int to = match == null ? at + 1 : match.to();
        if (p.isHyphen(to) && p.lower(to + 1).startsWith("old") || p.is(to, "old")) {
            return new Measure(p.is(to, "old") ? to + 1 : to + 2, "years old", Type.AGE, Kind.AGE, null, null);
        }
        if (p.isHyphen(to) && (p.is(to + 1, "a") || p.is(to + 1, "per")) && p.isHyphen(to + 2)) {
            return named(p, new Measure(to + 4, p.words(at, to + 4), Type.SIZE, Kind.RATE, null, null), to + 4);
        }
        if (p.isHyphen(to) && p.glued(to + 1) && p.at(to + 1).isText()) {
            to += 2;
        }
        Type type = match == null ? Type.COUNT : type(match.meaning()[1]);
        Measure m = new Measure(to, match == null ? p.words(at, to) : name(p, match), type, kind(type), null, null);
        return type == Type.COUNT ? named(p, m, to) : named(p, m, to);
    }

    private static Measure plain(Passage p, int at, boolean article) {
        int people = Places.demonymEnd(p, at);
        if (people > at && "money".equals(typeAt(p, people))) {
            int to = end(p, people);
            return named(p, new Measure(to, p.words(at, to), Type.MONEY, Kind.AMOUNT, null, null), to);
        }
        Phrases.Match<String[]> match = UNITS.startingAt(p, at);
        if (match != null && isSpelled(p, match) && !(match.meaning()[1].equals("people") || isNounInstead(p, match))) {
            return measured(p, match, article);
        }
        return CountedNouns.of(p, at);
    }

    /** {@code 20 yard signs}, {@code 5 foot soldiers} are no measures; {@code 12 m} is. */
    private static boolean isNounInstead(Passage p, Phrases.Match<String[]> match) {
        boolean singular = !FigureWords.isPlural(p.lower(match.to() - 1)) && match.meaning()[1].equals("measure");
        return singular
                && p.lower(match.from()).length() > 3
                && p.at(match.to()).isText()
                && FigureWords.isPlural(p.lower(match.to()));
    }

    private static Measure measured(Passage p, Phrases.Match<String[]> match, boolean article) {
        Type type = isWeight(p, match) ? Type.SIZE : type(match.meaning()[1]);
        Measure m = new Measure(match.to(), name(p, match), type, kind(type), null, null);
        if (type == Type.TIMES) {
            return Multiples.times(p, m);
        }
        if (type == Type.SIZE && p.is(match.to(), "of") && OF_STUFF.contains(m.unit())) {
            int start = NounPhrases.afterDeterminers(p, match.to() + 1);
            int end = NounPhrases.end(p, start);
            return end > start && !FigureWords.is("pronoun", p.lower(start))
                    ? new Measure(end, p.words(match.from(), end), type, Kind.AMOUNT, p.words(start, end), null)
                    : m;
        }
        boolean old = p.isHyphen(match.to()) && p.is(match.to() + 1, "old");
        if (old) {
            return new Measure(match.to() + 2, "years old", Type.AGE, Kind.AGE, null, null);
        }
        if (p.is(match.to(), "old") || p.is(match.to(), "of") && p.is(match.to() + 1, "age")) {
            return new Measure(match.to() + 1, "years old", Type.AGE, Kind.AGE, null, null);
        }
        return type == Type.TIME ? m : Shares.of(p, m, article);
    }

    /** {@code 60 pounds}: money only by the million or where the sentence writes the sign. */
    private static boolean isWeight(Passage p, Phrases.Match<String[]> match) {
        boolean pounds = p.lower(match.from()).startsWith("pound") && match.to() == match.from() + 1;
        boolean million = NumberWords.is("scale", p.lower(match.from() - 1));
        return pounds && !million && !p.is(match.to(), "sterling") && !p.isSterling();
    }

    private static String name(Passage p, Phrases.Match<String[]> match) {
        if (p.is(match.from(), "p")) {
            return "pence";
        }
        boolean named = match.meaning()[1].equals("share") || p.is(match.from(), "c");
        return named ? match.meaning()[2] : p.words(match.from(), match.to());
    }

    private static Type type(String kind) {
        return switch (kind) {
            case "share" -> Type.SHARE;
            case "money" -> Type.MONEY;
            case "measure" -> Type.SIZE;
            case "time" -> Type.TIME;
            case "times" -> Type.TIMES;
            default -> Type.COUNT;
        };
    }

    private static Kind kind(Type type) {
        return type == Type.SHARE ? Kind.SHARE : Kind.AMOUNT;
    }

    static @Nullable String typeAt(Passage p, int i) {
        Phrases.Match<String[]> match = UNITS.startingAt(p, i);
        return match == null ? null : match.meaning()[1];
    }

    static int end(Passage p, int i) {
        Phrases.Match<String[]> match = UNITS.startingAt(p, i);
        return match == null ? i : match.to();
    }
}

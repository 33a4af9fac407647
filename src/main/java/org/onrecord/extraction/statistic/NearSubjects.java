package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Kind;

/** What a figure is of as the words right before it say, which trees often hang elsewhere. */
final class NearSubjects {

    /** How far before a figure the verb may stand that it is the object of, in words. */
    private static final int VERB = 6;
    /** How long a clause before that verb may be, in words. */
    private static final int CLAUSE = 14;

    private final Passage p;
    private final Figure f;

    NearSubjects(Passage p, Figure figure) {
        this.p = p;
        this.f = figure;
    }

    /** What the words right before the figure say it is of, or null. */
    @Nullable
    String of() {
        String put = ranged() ? Subjects.before(p, f.head() - 2) : put();
        String spanned = put == null && f.m.type() == Type.TIME ? lasting() : put;
        if (spanned != null) {
            return spanned;
        }
        boolean effort = f.m.type() == Type.MONEY || f.m.type() == Type.TIME;
        String done = effort ? done() : null;
        if (done != null) {
            return done;
        }
        if (f.m.type() == Type.MONEY && p.is(f.head() - 1, "the") && p.is(f.head() - 2, "than")) {
            return compared(f.head() - 2);
        }
        return goesOn() && f.previous != null ? f.previous.subject : null;
    }

    /** {@code exports, worth $13 million}; {@code the ratio, put at 2,940 deaths per 100,000 births}: of the noun before. */
    private @Nullable String put() {
        int head = f.head();
        String given = p.is(head - 1, "at") ? putObject(head - 1) : null;
        if (given != null) {
            return given;
        }
        boolean at = p.is(head - 1, "at") && FigureWords.is("put", p.lower(head - 2));
        int word = p.is(head - 1, "worth") ? head - 1 : head - 2;
        boolean level = at || word == head - 1;
        return level ? noun(p.is(word - 1, ",") ? word - 1 : word) : null;
    }

    /** {@code put the cost of the scheme at $3 million}: what is put there. */
    private @Nullable String putObject(int at) {
        int verb = at - 1;
        while (verb > 0 && verb > at - CLAUSE && !p.parts(verb) && !FigureWords.is("putting", p.lower(verb))) {
            verb--;
        }
        boolean put = verb < at - 1 && FigureWords.is("putting", p.lower(verb));
        int noun = NounPhrases.afterDeterminers(p, verb + 1);
        boolean move = Changes.as("noun", p.lower(noun)) != null && (p.is(noun + 1, "in") || p.is(noun + 1, "of"));
        return put && !FigureWords.is("pronoun", p.lower(verb + 1)) ? Subjects.at(p, move ? noun + 2 : noun) : null;
    }

    /** The noun right before a place, when no preposition or comma before makes it a part of another's phrase. */
    private @Nullable String noun(int end) {
        int start = NounPhrases.start(p, end);
        int before = start - 1;
        while (before > start - 4 && FigureWords.is("determiner", p.lower(before))) {
            before--;
        }
        boolean clause =
                p.is(start - 1, ",") || p.is(start - 1, "that") || p.is(start - 1, "which") || p.is(start - 1, "who");
        boolean part = clause || FigureWords.is("preposition", p.lower(before)) || Periods.isTime(p, end - 1);
        return start == end || part || p.at(end - 1).isNumber() ? null : Subjects.said(p, start, end);
    }

    /** {@code Treating a patient costs upwards of $3,000}: what is done, where trees take the verb for a noun. */
    private @Nullable String done() {
        int verb = f.head() - 1;
        while (verb > 0 && verb > f.head() - VERB && !FigureWords.is("taking", p.lower(verb)) && !p.parts(verb)) {
            verb--;
        }
        if (!FigureWords.is("taking", p.lower(verb))) {
            return null;
        }
        int start = verb;
        while (start > 0 && start > verb - CLAUSE && !p.parts(start - 1) && !p.is(start - 1, "that")) {
            start--;
        }
        boolean gerund = p.lower(start).endsWith("ing") && verb > start + 1 && !FigureWords.isPlural(p.lower(start));
        boolean thing = gerund
                && (FigureWords.is("determiner", p.lower(start + 1)) || !FigureWords.isClosed(p.lower(start + 1)));
        if (!thing) {
            return null;
        }
        int from = NounPhrases.afterDeterminers(p, start + 1);
        int end = Math.min(NounPhrases.end(p, from), verb);
        return end > from ? Subjects.said(p, from, end) : null;
    }

    /** {@code Awards range from $2 to $3 million}: trees often take the verb for a noun. */
    private boolean ranged() {
        return p.is(f.head() - 1, "from") && FigureWords.is("ranging", p.lower(f.head() - 2));
    }

    private @Nullable String lasting() {
        String custody = custody();
        return custody == null ? spanned() : custody;
    }

    /** {@code 12 years in federal prison}, {@code up to two years’ imprisonment}: where a sentence is served. */
    private @Nullable String custody() {
        int end = f.unitEnd();
        for (int i = end; !p.isHyphen(f.n.to()) && i < end + 4 && !p.parts(i); i++) {
            if (FigureWords.is("custody", p.lower(i))) {
                int start = NounPhrases.start(p, i + 1);
                return p.words(Math.min(i, Math.max(start, end)), i + 1);
            }
        }
        for (int i = f.head() - 1; i >= 0 && i > f.head() - 4; i--) {
            if (p.is(i, "sentenced") || p.is(i, "jailed") || p.is(i, "imprisoned")) {
                return "sentence";
            }
        }
        return null;
    }

    /** {@code the biggest raise in 34 years}: how long none was like it. */
    private @Nullable String spanned() {
        int end = f.head() - 1;
        if (!p.is(end, "in")) {
            return null;
        }
        int start = NounPhrases.start(p, end);
        int noun = start;
        while (noun < end && !isSuperlative(p.lower(noun))) {
            noun++;
        }
        if (noun >= end - 1 || Periods.isTime(p, end - 1) || p.is(end - 1, "time")) {
            return null;
        }
        boolean tally = noun == end - 2 && FigureWords.is("tally", p.lower(end - 1));
        return tally && f.previous != null ? f.previous.subject : Subjects.said(p, noun + 1, end);
    }

    private static boolean isSuperlative(String word) {
        return word.endsWith("est") && word.length() > 5 || word.equals("worst") || word.equals("best");
    }

    /** {@code a 30,000-shilling spare part}, {@code $600,000 Water Fund grant}: an article or grant takes a noun behind. */
    @Nullable
    String given() {
        if (f.m.type() != Type.MONEY) {
            return null;
        }
        int from = f.unitEnd();
        int end = NounPhrases.end(p, from);
        boolean article = p.is(f.start() - 1, "a") && !Periods.isTime(p, from);
        boolean noun = end > from && (article || FigureWords.is("funds", p.lower(end - 1)));
        String last = p.lower(end - 1);
        boolean plain = !FigureWords.is("tally", last)
                && !FigureWords.is("average", last)
                && Changes.as("noun", last) == null
                && !FigureWords.isVerb(p.lower(from));
        return noun && plain ? Subjects.said(p, from, end) : null;
    }

    /** {@code more relief than the £10m promised}: more of the same. */
    private @Nullable String compared(int than) {
        int start = NounPhrases.start(p, than);
        boolean more = FigureWords.is("difference", p.lower(start)) || FigureWords.is("difference", p.lower(start - 1));
        int noun = FigureWords.is("difference", p.lower(start)) ? start + 1 : start;
        return more && noun < than ? Subjects.said(p, noun, than) : null;
    }

    /** {@code …, a change of 2 percent}, {@code …, 7.6 points up}, {@code …, a 50-year low}: of what the figure before is. */
    private boolean goesOn() {
        Figure before = f.previous;
        if (before == null || f.head() - before.n.to() > 14 || f.n.form() == Form.RANK) {
            return false;
        }
        int head = f.head();
        boolean change = p.is(head - 1, "of")
                && FigureWords.is("step-noun", p.lower(head - 2))
                && FigureWords.is("determiner", p.lower(head - 3))
                && p.parts(head - 4);
        boolean points = f.m.unit().endsWith("points")
                && before.m.type() == Type.SHARE
                && p.is(head - 1, ",")
                && FigureWords.is("up-down", p.lower(f.m.to()));
        boolean top = p.is(head - 1, "top") && p.is(head - 2, "the") && p.is(head - 3, "or") && p.is(head - 4, ",");
        return change || points || top && f.m.type() == Type.SHARE || isSharedOut(before);
    }

    /** {@code $1.06 billion, about 11 cents a day for each citizen}: a sum told anew by the head or the day. */
    private boolean isSharedOut(Figure before) {
        int head = f.head();
        boolean rate = f.m.kind() == Kind.RATE && before.m.kind() != Kind.RATE;
        boolean sums = f.m.type() == Type.MONEY && before.m.type() == Type.MONEY && f.moved == null;
        boolean apart = p.is(head - 1, ",") || p.is(head - 1, "or") && p.is(head - 2, ",");
        int end = f.m.to();
        boolean each = p.is(end, "for") && (p.is(end + 1, "each") || p.is(end + 1, "every"));
        return rate && sums && apart && (each || !FigureWords.is("preposition", p.lower(end)));
    }
}

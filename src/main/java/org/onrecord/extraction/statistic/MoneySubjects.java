package org.onrecord.extraction.statistic;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;

/** What a sum is of where the words around it say so in ways that trees seldom keep apart. */
final class MoneySubjects {

    private static final int NEAR = 24;
    /** How far before a sum the verb may stand that says what was done with it, past who is named, in words. */
    private static final int NAMED = 14;

    /** What a sum is that somebody raises, lends, loses or is paid. */
    private static final Map<String, String> ACTS =
            Map.of("raising", "money raised", "lending", "loan", "losing", "loss", "pay", "pay");

    private final Passage p;
    private final Figure f;

    MoneySubjects(Passage p, Figure figure) {
        this.p = p;
        this.f = figure;
    }

    /** What the sum is of, or null. */
    @Nullable
    String of() {
        if (f.m.type() != Type.MONEY) {
            return null;
        }
        String limited = limited();
        String told = limited == null ? ofAct() : limited;
        if (told != null) {
            return told;
        }
        Figure before = f.previous;
        boolean shared = before != null && before.m.type() == Type.MONEY && isForPayers(f) && isForPayers(before);
        return shared && before != null ? before.subject : null;
    }

    /** {@code incomes above $50,000}: the noun right before that a limit is set to. */
    private @Nullable String limited() {
        String limit = p.lower(f.start() - 1);
        boolean limits = limit.equals("above") || limit.equals("below") || limit.equals("exceeding");
        int end = f.start() - 1;
        int start = limits ? NounPhrases.start(p, end) : end;
        boolean verb = start < end && FigureWords.isVerb(p.lower(end - 1));
        return start == end || verb || Periods.isTime(p, end - 1) ? null : Subjects.said(p, start, end);
    }

    /** {@code raised $3 million}, {@code lent himself $300}: what the verb makes of a sum whose use no word tells. */
    private @Nullable String ofAct() {
        if (isFine(f.head())) {
            return "fine";
        }
        int verb = f.head() - 1;
        String particle = p.is(verb, "in") ? "-in-act" : p.is(verb, "home") ? "-home-act" : "-act";
        verb = p.lower(verb).endsWith("self") || !particle.equals("-act") ? verb - 1 : verb;
        for (Map.Entry<String, String> act : ACTS.entrySet()) {
            if (FigureWords.is(act.getKey() + particle, p.lower(verb))) {
                return isDoer(verb) && !isUsed(f.unitEnd()) ? act.getValue() : null;
            }
        }
        return null;
    }

    /** {@code for the school}, {@code in donations}, but not {@code in the first half}, {@code on Monday}. */
    private boolean isUsed(int end) {
        boolean where = p.is(end, "in") || p.is(end, "on");
        boolean thing = !p.at(end + 1).isCapital()
                && !p.at(end + 1).isNumber()
                && !FigureWords.is("determiner", p.lower(end + 1))
                && !Periods.isTime(p, end + 1);
        boolean use = p.is(end, "for") || p.is(end, "to") || p.is(end, "toward") || p.is(end, "of");
        return use || where && thing;
    }

    /** Whether somebody, not a thing, does it: a name, a pronoun, or people before the verb. */
    private boolean isDoer(int verb) {
        int at = verb - 1;
        while (at > 0 && at > verb - 4 && FigureWords.is("auxiliary", p.lower(at))) {
            at--;
        }
        String word = p.lower(at);
        return p.at(at).isCapital()
                || p.parts(at)
                || word.endsWith("self")
                || FigureWords.is("pronoun", word)
                || FigureWords.is("people", word)
                || word.equals("who")
                || word.equals("campaign")
                || word.equals("company");
    }

    /** {@code fined Lee, a builder, $3,000}: past who is fined. */
    private boolean isFine(int head) {
        for (int i = head - 1; i >= 0 && i > head - NAMED && !p.is(i, ";") && !p.is(i, "and"); i--) {
            if (FigureWords.is("fining-act", p.lower(i))) {
                return !FigureWords.is("determiner", p.lower(i - 1));
            }
            if (p.at(i).isNumber() || FigureWords.is("auxiliary", p.lower(i))) {
                return false;
            }
        }
        return false;
    }

    /** {@code $25 for members and $35 for others}: a price's payers, who are not what it is for. */
    private boolean isForPayers(Figure figure) {
        return isPayers(p, figure.unitEnd()) && figure.n.to() - f.n.to() < NEAR;
    }

    /** {@code for members}, {@code for a family}. */
    static boolean isPayers(Passage p, int at) {
        int noun = NounPhrases.afterDeterminers(p, at + 1);
        int end = p.is(at, "for") ? NounPhrases.end(p, noun) : noun;
        String last = p.lower(end - 1);
        return p.is(at, "for")
                && (end > noun && (FigureWords.is("people", last) || FigureWords.is("payer", last))
                        || FigureWords.is("payer", p.lower(noun)));
    }
}

package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;

/** What a percentage or a sum is of: {@code of voters}, {@code in grants}, {@code pay rise}. */
final class Shares {

    private Shares() {}

    static Measure of(Passage p, Measure m) {
        int at = m.to();
        String subject = subject(p, at);
        return subject == null ? m : new Measure(at, m.unit(), m.type(), m.kind(), subject, m.place());
    }

    /** The noun phrase after {@code of}, or the one right behind the unit. */
    static @Nullable String subject(Passage p, int at) {
        int from = p.is(at, "of") ? at + 1 : at;
        int start = NounPhrases.afterDeterminers(p, from);
        if (from == at && start > at) {
            return null;
        }
        int end = NounPhrases.end(p, start);
        boolean verb = from == at && FigureWords.isVerb(p.lower(at));
        return end > start && !verb ? p.words(NounPhrases.afterJudgement(p, start, end), end) : null;
    }
}

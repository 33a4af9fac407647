package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.KnownTimes.Known;

/** What speaks for and against a time that was told before a figure's sentence. */
final class KnownTraits {

    private static final int FAR = 4;

    private final KnownTimes memory;
    private final Figure f;
    private final TimeTraits traits;
    private final @Nullable String source;

    KnownTraits(KnownTimes memory, Figure figure, TimeTraits traits, @Nullable String source) {
        this.memory = memory;
        this.f = figure;
        this.traits = traits;
        this.source = source;
    }

    /** @param rank how many others were told later */
    void add(TimeOption option, Known time, int rank) {
        int sentences = Math.min(memory.sentence() - time.sentence(), FAR);
        int paragraphs = Math.min(memory.paragraph() - time.paragraph(), FAR - 1);
        Figure other = time.figure();
        String from = (other == null ? "named" : time.baseline() ? "other-baseline" : "other-period")
                + (sentences == 0 ? "-here" : "");
        String far = sentences + "/" + paragraphs;
        option.add("from=" + from);
        option.add("from=" + from + "&" + traits.kind());
        option.add("from=" + from + "&" + traits.tense());
        option.add("from=" + from + "&far=" + far);
        option.add("from=" + from + "&times=" + traits.others());
        option.add("from=" + from + "&times=" + traits.others() + "&far=" + far);
        option.add("rank=" + Math.min(rank, FAR) + "&far=" + far);
        option.add("from=" + from + "&shape=" + TimeShape.of(time.period()));
        option.add("from=" + from + "&shape=" + TimeShape.of(time.period()) + "&" + traits.tense());
        option.add("far=" + far + "&shape=" + TimeShape.of(time.period()));
        option.add("far=" + far + "&" + traits.tense());
        option.add("far=" + far + "&quoted=" + traits.isQuoted());
        option.add("far=" + far + "&opens=" + traits.opening());
        if (other != null) {
            figure(option, other, time, from);
        }
    }

    private void figure(TimeOption option, Figure other, Known time, String from) {
        boolean like = other.isLike(f);
        boolean subject = f.subject != null && other.subject != null && TimeTraits.isSame(f.subject, other.subject);
        String source = this.source == null || time.source() == null
                ? "none"
                : this.source.equals(time.source()) ? "same" : "other";
        option.add("like=" + like + "&" + from);
        option.add("subject=" + subject + "&" + from);
        option.add("source=" + source + "&" + from);
        option.add("like=" + like + "&subject=" + subject + "&source=" + source);
        option.add("other=" + TimeTraits.kind(other) + "&" + traits.kind());
        option.add("moves=" + other.isMove() + "&" + f.isMove() + "&" + from);
        option.add("tenses=" + time.tense() + "&" + traits.tense());
        option.add("tenses=" + time.tense() + "&" + traits.tense() + "&" + from);
        option.add("like=" + like + "&subject=" + subject + "&" + traits.tense());
        option.add("adjoins=" + (f.previous == other) + "&" + from);
    }
}

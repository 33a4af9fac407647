package org.onrecord.extraction.statistic;

import org.onrecord.extraction.statistic.SourceWords.Stretch;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Span;

/** The bodies and reports that are named in a figure's sentence and in the one before, as options for its source. */
final class NearNames {

    private static final int NAMED = 4;
    /** How far from the figure a report may be named, in words. */
    private static final int REACH = 40;

    private final Reporting reporting;
    private final SourceOptions options;
    private final Passage p;
    private final int at;

    /** @param at where the figure's number begins */
    NearNames(Reporting reporting, SourceOptions options, Passage p, int at) {
        this.reporting = reporting;
        this.options = options;
        this.p = p;
        this.at = at;
    }

    /** @param block the figure's paragraph */
    void names(Span block) {
        Passage before = reporting.sentenceBefore(reporting.voice().sentence(at));
        for (Reporting.Named one : reporting.named(p.span(), NAMED * 2)) {
            named(one, p, one.span().start() < at ? "left" : "right");
        }
        if (before != null) {
            boolean parted = before.span().start() < block.start();
            for (Reporting.Named one : reporting.named(before.span(), NAMED)) {
                named(one, before, parted ? "above" : "back");
            }
        }
    }

    private void named(Reporting.Named one, Passage in, String side) {
        NamedSource source = one.source();
        SourceOption option = options.option(source.name());
        if (option == null) {
            return;
        }
        int first = in.indexOf(one.span().start());
        int next = in.indexOf(one.span().end());
        int lead = FigureWords.is("determiner", in.lower(first - 1)) ? first - 2 : first - 1;
        String named = "named=" + side;
        options.tell(option, named);
        option.add(named + "&" + source.kind().label());
        option.add(named + "&behind=" + in.lower(lead));
        option.add(named + "&ahead=" + in.lower(next));
        option.add("mentions=" + Math.min(source.mentions().size(), 4) + "&"
                + source.kind().label());
    }

    void reports() {
        int here = p.indexOf(at);
        report(p, Math.max(0, here - REACH), Math.min(p.size(), here + REACH), here);
        Passage before = reporting.sentenceBefore(reporting.voice().sentence(at));
        if (before != null) {
            report(before, 0, Math.min(before.size(), REACH), Integer.MAX_VALUE);
        }
    }

    /** Nouns such as {@code report} and {@code figures} with what stands before them. */
    private void report(Passage in, int from, int to, int here) {
        int found = 0;
        for (int i = from; i < to && found < NAMED; i++) {
            if (!FigureWords.is("evidence", in.lower(i)) || FigureWords.is("evidence", in.lower(i + 1))) {
                continue;
            }
            found++;
            report(in, i, here == Integer.MAX_VALUE ? "back" : i < here ? "left" : "right");
        }
    }

    private void report(Passage in, int noun, String side) {
        int start = SourceWords.pastDay(in, SourceWords.nameStart(in, noun + 1));
        Stretch issuer = SourceWords.issuer(in, start, noun + 1);
        String words = issuer == null ? in.words(start, noun + 1) : in.words(issuer.from(), issuer.to());
        SourceOption option = options.option(words);
        if (option == null) {
            return;
        }
        String report = "report=" + side;
        options.tell(option, report);
        option.add(report + "&noun=" + in.lower(noun));
        option.add(report + "&behind=" + in.lower(start - 1));
        option.add(report + "&ahead=" + in.lower(noun + 1));
    }
}

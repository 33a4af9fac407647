package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.onrecord.quality.GoldDocument;
import org.onrecord.quality.Misses;
import org.onrecord.quality.Reliability;
import org.onrecord.text.Annotations;

/** Where attributions go wrong, rule by rule, and how far to believe their confidences. */
final class AttributionReport {

    private final Misses misses = new Misses();
    private final Reliability quotes = new Reliability(true);
    private final Reliability all = new Reliability(false);

    void add(GoldDocument document, Annotations found) {
        misses.add(document, found);
        quotes.add(document, found);
        all.add(document, found);
    }

    /** @param examples how many of each reason */
    void print(PrintWriter out, int examples) {
        out.println();
        for (Misses.Group group : misses.groups()) {
            out.println(group.examples().size() + " " + group.reason());
            group.examples().stream().limit(examples).forEach(example -> out.println("    " + example));
        }
        out.println();
        for (Misses.RuleScore rule : misses.rules()) {
            out.println(row("%-26s %4d of %4d right", rule.rule(), rule.right(), rule.found()));
        }
        print(out, "quotes", quotes);
        print(out, "all", all);
    }

    private static void print(PrintWriter out, String what, Reliability reliability) {
        out.println();
        out.println(row("confidence of %s, expected calibration error %.3f", what, reliability.error()));
        for (Reliability.Bin bin : reliability.bins()) {
            if (bin.found() > 0) {
                double share = (double) bin.right() / bin.found();
                out.println(row("%5.2f said, %5.2f right, of %4d", bin.confidence(), share, bin.found()));
            }
        }
    }

    private static String row(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.Quantity.Comparator;

/** How a figure compares: {@code more than} before it, {@code or more} behind it, or the comparator of its pair. */
final class FigureComparator {

    private static final int REACH = 8;

    private final Passage p;
    private final Numeral n;
    private final int number;
    final Phrases.@Nullable Match<Comparator> before;
    final Phrases.@Nullable Match<Comparator> behind;

    /**
     * @param number first word of the number, with its currency
     * @param last just past the figure before, or 0
     */
    FigureComparator(Passage p, Numeral n, Measure m, int number, int last) {
        this.p = p;
        this.n = n;
        this.number = number;
        this.before = n.form() == Form.RANK ? null : before(last);
        this.behind = n.form() == Form.RANK ? null : behind(m);
    }

    /** {@code $25 million less than two bids}: right behind another figure it tells a difference. */
    private Phrases.@Nullable Match<Comparator> before(int last) {
        Phrases.Match<Comparator> match = Comparisons.before(p, number);
        if (match == null) {
            return null;
        }
        boolean than = p.is(match.to() - 1, "than");
        return than && last > 0 && match.from() <= last ? null : match;
    }

    /** {@code 50 workers or more}, {@code 200+ members}. */
    private Phrases.@Nullable Match<Comparator> behind(Measure m) {
        Phrases.Match<Comparator> match = Comparisons.after(p, n.to());
        return match == null ? Comparisons.after(p, m.to()) : match;
    }

    /** First word of the number with what compares it. */
    int head() {
        return before == null ? number : before.from();
    }

    /** Just past what compares the number from behind, or 0. */
    int tail() {
        return behind == null ? 0 : behind.to();
    }

    /** @param paired the figure that this one tells in another unit or stands beside, or null */
    Comparator of(@Nullable Figure paired) {
        if (n.form() == Form.SCORE) {
            return Comparator.EXACTLY;
        }
        if (n.isRange()) {
            return Comparator.BETWEEN;
        }
        if (behind != null) {
            return behind.meaning();
        }
        if (before == null && paired != null && !paired.n.isRange()) {
            return paired.comparator();
        }
        if (before == null && isCapped()) {
            return Comparator.AT_MOST;
        }
        Comparator usual = n.form() == Form.VAGUE ? Comparator.AT_LEAST : Comparator.EXACTLY;
        return before == null || before.meaning() == Comparator.EXACTLY ? usual : before.meaning();
    }

    /** {@code caps the benefit at $275}. */
    private boolean isCapped() {
        boolean at = p.is(number - 1, "at");
        for (int i = number - 2; at && i > number - REACH && !p.parts(i); i--) {
            if (p.is(i, "caps") || p.is(i, "cap") || p.is(i, "capping") || p.is(i, "capped")) {
                return true;
            }
        }
        return false;
    }
}

package org.onrecord.extraction.statistic;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.Measure.Type;
import org.onrecord.extraction.statistic.Numeral.Form;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Quantity.Kind;

/** A figure's unit where its own words leave it to the subject or to the figure that it is compared with. */
record FigureUnit(Numeral n, Measure m) {

    private boolean isBare() {
        return m.type() == Type.NONE && (n.form() == Form.DIGITS || n.form() == Form.SPELLED);
    }

    /**
     * {@code Defaults remain rare, at 24 for every 10,000 mortgages}: what is counted stands before the rate; {@code 14.1
     * cents per kilowatt-hour, up from 13.5 cents}: the rate goes for both.
     */
    String of(@Nullable String subject, @Nullable Measure partner) {
        String unit = own(subject);
        boolean shared = partner != null
                && partner.kind() == Kind.RATE
                && !unit.isEmpty()
                && partner.unit().startsWith(unit + " ");
        return shared && partner != null ? partner.unit() : unit;
    }

    /** The kind of a figure whose unit was settled: one told for something is a rate. */
    Kind kind(String said) {
        Kind kind = m.kind();
        boolean open = kind == Kind.AMOUNT || kind == Kind.SHARE || kind == Kind.RATE;
        if (!open || said.equals(m.unit())) {
            return kind;
        }
        UnitWords words = UnitWords.of(said);
        if (!words.rate().isEmpty()) {
            return kind == Kind.SHARE && !words.base().equals("percent") && n.form() == Form.PART ? kind : Kind.RATE;
        }
        boolean share = words.base().equals("percent") || n.form() == Form.PART;
        boolean bare = UnitWords.of(m.unit()).rate().isEmpty() && kind == Kind.RATE;
        return share ? Kind.SHARE : bare ? kind : Kind.AMOUNT;
    }

    private String own(@Nullable String subject) {
        if (!isBare() || subject == null || !m.unit().isEmpty() && m.kind() != Kind.RATE) {
            return m.unit();
        }
        if (m.unit().isEmpty() && isAge(subject)) {
            return "years";
        }
        String noun = counted(subject);
        return m.unit().isEmpty() || noun.isEmpty() ? noun + m.unit() : noun + " " + m.unit();
    }

    /** {@code a median age of 36}. */
    private static boolean isAge(String subject) {
        return subject.equals("age") || subject.endsWith(" age") || subject.contains(" age of ");
    }

    /** {@code The number of visits rose to 112,000}: a bare number that counts things in the plural. */
    boolean isLevelOfThings(@Nullable String subject) {
        return isBare()
                && m.unit().isEmpty()
                && subject != null
                && !counted(subject).isEmpty();
    }

    /** {@code Visits rose to 112,000}: the subject is what is counted, when it is a noun in the plural. */
    private String counted(String subject) {
        String noun = subject.contains(" of ") || subject.contains(" in ") || subject.contains(" to ")
                ? subject.split(" (?:of|in|to) ")[0]
                : subject;
        String last = LowerCase.of(noun.substring(noun.lastIndexOf(' ') + 1));
        boolean plural = FigureWords.isPlural(last)
                && !n.isBelow(2)
                && n.low().stripTrailingZeros().scale() <= 0;
        return plural ? noun : "";
    }
}

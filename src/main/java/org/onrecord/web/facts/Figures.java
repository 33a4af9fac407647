package org.onrecord.web.facts;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures and days are written on every page. */
public final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Figures() {}

    /** A number with thousands parted by commas and all of its decimals, such as {@code 100,000} or {@code 2.5}. */
    public static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(number);
    }

    /** One number, or the two ends of a range. */
    public static String range(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? number(low) : number(low) + " to " + number(high);
    }

    /** A day, such as {@code 1 October 2019}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}

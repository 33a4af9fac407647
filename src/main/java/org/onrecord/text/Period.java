package org.onrecord.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that the text names.
 *
 * @param text its words, such as {@code fiscal year 2020}
 * @param span where they stand
 * @param start first day, or null when it cannot be told
 * @param end last day, itself included, or null when it cannot be told
 */
public record Period(
        String text,
        Span span,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}

package org.onrecord.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document beside its text: where it came from and when. What nobody gives stays null.
 *
 * @param url the address it was published at
 * @param publisher the outlet's name
 * @param author as the outlet names them
 * @param published the day of publication
 * @param accessed the day somebody fetched it
 * @param language a BCP 47 tag, such as {@code en}
 */
public record Imprint(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable LocalDate accessed,
        @Nullable String language) {

    /** Nothing known. */
    public static final Imprint NONE = new Imprint(null, null, null, null, null, null);
}

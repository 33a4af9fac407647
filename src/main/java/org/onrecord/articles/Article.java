package org.onrecord.articles;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands now. What nobody gave stays null.
 *
 * @param slug its permanent name in addresses
 * @param version number of its current version, from 1
 * @param title its headline, or its first words when it has none
 * @param language a BCP 47 tag
 * @param added when its first version came in
 * @param words how many words its current version holds
 */
public record Article(
        ArticleId id,
        String slug,
        int version,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable LocalDate accessed,
        String language,
        Instant added,
        int words) {}

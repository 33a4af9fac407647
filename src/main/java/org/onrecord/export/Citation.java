package org.onrecord.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;

/** How to name an article as a source, in the order that newsrooms know: author, title, outlet, days, address. */
final class Citation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private Citation() {}

    /** A sentence for each thing known; what nobody gave is left out. */
    static String of(Article article) {
        return Stream.of(
                        article.author(),
                        "“" + article.title() + "”",
                        article.publisher(),
                        day("", article.published()),
                        day("Accessed ", article.accessed()),
                        article.url())
                .filter(part -> part != null && !part.isBlank())
                .map(Citation::ended)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String day(String before, @Nullable LocalDate day) {
        return day == null ? null : before + DAY.format(day);
    }

    private static String ended(String part) {
        if (part.startsWith("http")) {
            return part;
        }
        return part.endsWith("”") ? part.substring(0, part.length() - 1) + ".”" : part + ".";
    }
}

package org.onrecord.articles;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** An article's title and author as lists show them: on one line, of bearable length. */
record Headline(String title, @Nullable String author) {

    private static final int LONGEST = 300;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** From the text's own headline, or else its first words, or else the file name. */
    static Headline of(Document document, String name) {
        Span author = document.author();
        String title = document.title() == null
                ? firstWords(document)
                : line(document.title().in(document.text()));
        return new Headline(title.isEmpty() ? name : title, author == null ? null : line(author.in(document.text())));
    }

    private static String firstWords(Document document) {
        return document.paragraphs().stream()
                .findFirst()
                .map(p -> line(p.span().in(document.text())))
                .orElse("");
    }

    private static String line(String words) {
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1);
        return line.substring(0, cut).strip() + "…";
    }
}

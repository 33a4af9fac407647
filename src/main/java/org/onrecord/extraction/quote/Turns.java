package org.onrecord.extraction.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.Words;
import org.onrecord.text.Document;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Paragraph;

/**
 * The turns of an interview or transcript: paragraphs that begin with who speaks and a colon, such as {@code Q:}, {@code
 * HOST:} or a name that comes back.
 */
final class Turns {

    private static final int LONGEST_LABEL = 40;
    private static final int MOST_WORDS = 5;

    private final Set<String> labels;

    private Turns(Set<String> labels) {
        this.labels = labels;
    }

    /** The labels of a document: those in capitals, and those that begin at least two paragraphs. */
    static Turns of(Document document) {
        Map<String, Integer> counts = new HashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            String label = label(paragraph.span().in(document.text()));
            if (!label.isEmpty()) {
                counts.merge(label, 1, Integer::sum);
            }
        }
        Set<String> labels = new HashSet<>();
        counts.forEach((label, count) -> {
            if (count > 1 || label.equals(label.toUpperCase(Locale.ROOT)) && counts.size() > 1) {
                labels.add(label);
            }
        });
        return new Turns(labels);
    }

    private static String label(String paragraph) {
        int colon = paragraph.indexOf(':');
        if (colon < 1 || colon > LONGEST_LABEL || colon + 2 >= paragraph.length()) {
            return "";
        }
        String label = paragraph.substring(0, colon).strip();
        String[] parts = label.split("\\s+");
        boolean name = parts.length <= MOST_WORDS;
        for (String part : parts) {
            name &= !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
        }
        name &= !Dictionary.is(LowerCase.of(parts[0]), "heading");
        return name && Character.isLetter(label.codePointAt(label.length() - 1)) ? label : "";
    }

    /** The turn that a paragraph is, or null. */
    @Nullable
    Draft in(Passage passage) {
        Words words = passage.words();
        int colon = 0;
        while (colon < Math.min(words.size(), MOST_WORDS * 2)
                && !words.lower(colon).equals(":")) {
            colon++;
        }
        boolean whole =
                colon > 0 && colon + 1 < words.size() && words.lower(colon).equals(":");
        if (!whole || !labels.contains(words.text(0, colon))) {
            return null;
        }
        return new Draft(Rule.TURN, new Range(0, colon), null, new Range(colon + 1, words.size()));
    }
}

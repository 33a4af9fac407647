package org.onrecord.extraction.quote;

import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.extraction.reading.WordList;

/** Nouns for data and writings that can state something, such as {@code report}. */
final class DocumentNouns {

    private static final Set<String> ALL =
            WordList.rows("document-nouns").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private DocumentNouns() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }
}

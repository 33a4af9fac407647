package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Document;
import org.onrecord.text.Sentence;

/** Which words of a sentence are written as one, such as {@code do|n't}: the lines that CoNLL-U calls multiword tokens. */
final class MultiwordRanges {

    private MultiwordRanges() {}

    /**
     * Words from one place in the sentence to another, both included, counted from 0.
     *
     * @param last after {@code first}
     */
    record Range(int first, int last) {}

    /** The ranges of a sentence, in order, without overlap. */
    static List<Range> of(Extractor extractor, Document document, Sentence sentence) {
        List<Range> ranges = new ArrayList<>();
        int from = sentence.firstToken();
        for (int i = from; i < sentence.endToken(); i++) {
            boolean more = i + 1 < sentence.endToken() && extractor.areWrittenAsOne(document, i);
            if (!more && i > from) {
                ranges.add(new Range(from - sentence.firstToken(), i - sentence.firstToken()));
            }
            from = more ? from : i + 1;
        }
        return ranges;
    }
}

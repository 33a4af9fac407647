package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.MultiwordRanges.Range;
import org.onrecord.extraction.Extractor;
import org.onrecord.quality.ConlluLine;
import org.onrecord.quality.ConlluSentence;
import org.onrecord.text.Document;
import org.onrecord.text.Sentence;
import org.onrecord.text.Tree;

/**
 * A document's sentences as CoNLL-U. {@code TokenRange} gives the place of each token in the document's text, half open,
 * in code points.
 */
final class ConlluText {

    private final String name;
    private final Document document;
    private final Extractor extractor;
    private final CodePoints codePoints;
    private final NavigableSet<Integer> paragraphStarts;
    private final List<ConlluSentence> sentences = new ArrayList<>();

    private ConlluText(String name, Document document, Extractor extractor) {
        this.name = name;
        this.document = document;
        this.extractor = extractor;
        codePoints = new CodePoints(document.text());
        paragraphStarts = document.paragraphs().stream()
                .map(paragraph -> paragraph.span().start())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As a file holds them; nothing for a document without sentences. */
    static String of(String name, Document document, Extractor extractor) {
        StringBuilder text = new StringBuilder();
        sentences(name, document, extractor).forEach(text::append);
        return text.toString();
    }

    /** The document's sentences in order. */
    static List<ConlluSentence> sentences(String name, Document document, Extractor extractor) {
        ConlluText text = new ConlluText(name, document, extractor);
        for (Tree tree : extractor.trees(document)) {
            text.add(tree);
        }
        return text.sentences;
    }

    private void add(Tree tree) {
        int number = sentences.size();
        Sentence sentence = document.sentences().get(number);
        List<Range> ranges = MultiwordRanges.of(extractor, document, sentence);
        List<ConlluLine> lines = SentenceLines.of(document, codePoints, sentence, tree, ranges);
        List<String> comments = new ArrayList<>(starts(number));
        comments.add("# sent_id = " + name + "-" + (number + 1));
        comments.add("# text = " + new ConlluSentence(List.of(), lines).text().strip());
        sentences.add(new ConlluSentence(comments, lines));
    }

    private List<String> starts(int number) {
        if (number == 0) {
            return List.of("# newdoc id = " + name, "# newpar");
        }
        return Objects.equals(paragraph(number), paragraph(number - 1)) ? List.of() : List.of("# newpar");
    }

    private @Nullable Integer paragraph(int number) {
        return paragraphStarts.floor(document.sentences().get(number).span().start());
    }
}

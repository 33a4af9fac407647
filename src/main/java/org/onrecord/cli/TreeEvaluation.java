package org.onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.extraction.Extractor;
import org.onrecord.quality.Conllu;
import org.onrecord.quality.ConlluSentence;
import org.onrecord.quality.Measure;
import org.onrecord.quality.Score;
import org.onrecord.quality.TreeQuality;
import org.onrecord.text.Tree;

/** Compares trees with a treebank's, paragraph by paragraph. */
final class TreeEvaluation {

    private static final List<String> OF_TREES = List.of("UPOS", "XPOS", "Lemmas", "UAS", "LAS");
    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "obj",
            "iobj",
            "xcomp",
            "ccomp",
            "parataxis",
            "advcl",
            "acl",
            "obl",
            "nmod",
            "conj",
            "cop",
            "root");

    private final Extractor extractor;
    private final boolean raw;
    private final TreeQuality quality = new TreeQuality();

    /**
     * Prepares a comparison.
     *
     * @param raw whether only the treebank's text is used, instead of its sentences and words
     */
    TreeEvaluation(Extractor extractor, boolean raw) {
        this.extractor = extractor;
        this.raw = raw;
    }

    /**
     * Reads all paragraphs of a treebank.
     *
     * @param out gets the trees found, as CoNLL-U
     */
    void run(Path treebank, Writer out) throws IOException {
        int number = 0;
        for (List<ConlluSentence> gold : Conllu.paragraphs(Conllu.read(treebank))) {
            List<ConlluSentence> found = raw ? fromText(gold, "p" + ++number) : fromWords(gold);
            quality.add(gold, found);
            for (ConlluSentence sentence : found) {
                out.write(sentence.toString());
            }
        }
    }

    private List<ConlluSentence> fromWords(List<ConlluSentence> gold) {
        List<Tree> trees =
                extractor.trees(gold.stream().map(ConlluSentence::forms).toList());
        List<ConlluSentence> found = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            found.add(gold.get(i).with(trees.get(i)));
        }
        return found;
    }

    private List<ConlluSentence> fromText(List<ConlluSentence> gold, String name) {
        String text = gold.stream().map(ConlluSentence::text).collect(Collectors.joining());
        return ConlluText.sentences(name, extractor.readParagraph(text), extractor);
    }

    /** The rows of the table. */
    List<Measure> measures() {
        Stream<Measure> general = quality.measures().stream().filter(row -> raw || OF_TREES.contains(row.name()));
        Map<String, Measure> relations =
                quality.relations().stream().collect(Collectors.toMap(Measure::name, Function.identity()));
        return Stream.concat(
                        general,
                        RELATIONS.stream()
                                .map(name -> relations.getOrDefault(name, new Measure(name, new Score(0, 0, 0)))))
                .toList();
    }
}

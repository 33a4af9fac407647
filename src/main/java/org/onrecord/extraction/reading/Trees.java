package org.onrecord.extraction.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.Sentence;
import org.onrecord.text.Tree;

/** The trees of those sentences of a document that are worth reading; the others are left, since trees take most of the time. */
public final class Trees {

    private final Map<Sentence, Tree> trees = new HashMap<>();

    private Trees() {}

    /** Reads some sentences of a document. */
    public static Trees of(Document document, Predicate<Sentence> wanted) {
        List<Sentence> chosen = document.sentences().stream().filter(wanted).toList();
        Trees trees = new Trees();
        List<Tree> read = Syntax.english()
                .trees(chosen.stream()
                        .map(sentence -> words(document, sentence))
                        .toList());
        for (int i = 0; i < chosen.size(); i++) {
            trees.trees.put(chosen.get(i), read.get(i));
        }
        return trees;
    }

    /** The words of a sentence as the text spells them. */
    public static List<String> words(Document document, Sentence sentence) {
        return document.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
                .map(token -> token.in(document.text()))
                .toList();
    }

    /** The tree of a sentence, or null where it was not read. */
    public @Nullable Tree of(Sentence sentence) {
        return trees.get(sentence);
    }

    /** Each sentence that was read with its tree, in no order. */
    public void forEach(BiConsumer<Sentence, Tree> each) {
        trees.forEach(each);
    }
}

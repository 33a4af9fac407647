package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Syntax;
import org.onrecord.extraction.reading.Verbs;
import org.onrecord.text.Document;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Sentence;
import org.onrecord.text.Tree;

/** The trees of those sentences of a document that hold a verb which may attribute; the others are not read. */
final class Grammar {

    private final Map<Sentence, Tree> trees = new HashMap<>();

    private Grammar() {}

    static Grammar of(Document document) {
        List<Sentence> chosen = new ArrayList<>();
        List<List<String>> forms = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<String> words = words(document, sentence);
            if (words.stream().anyMatch(Grammar::mayAttribute)) {
                chosen.add(sentence);
                forms.add(words);
            }
        }
        Grammar grammar = new Grammar();
        List<Tree> read = Syntax.english().trees(forms);
        for (int i = 0; i < chosen.size(); i++) {
            grammar.trees.put(chosen.get(i), read.get(i));
        }
        return grammar;
    }

    private static List<String> words(Document document, Sentence sentence) {
        return document.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
                .map(token -> token.in(document.text()))
                .toList();
    }

    private static boolean mayAttribute(String word) {
        return Verbs.of(LowerCase.of(word))
                .filter(verb -> Cue.of(verb.base()) != null)
                .isPresent();
    }

    /** The tree of a sentence, or null where it was not read. */
    @Nullable
    Tree tree(Sentence sentence) {
        return trees.get(sentence);
    }
}

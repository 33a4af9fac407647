package org.onrecord.extraction.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Tag;
import org.onrecord.text.Tree;

/** The grammar of sentences whose words are given: word classes, dictionary forms, who hangs from whom. */
public final class Syntax {

    private static final Syntax ENGLISH = new Syntax();

    private Syntax() {}

    /** Reads English. */
    public static Syntax english() {
        return ENGLISH;
    }

    /**
     * One tree for each sentence, in order.
     *
     * @param sentences their words as the text spells them; none without words
     */
    public List<Tree> trees(List<List<String>> sentences) {
        return sentences.stream().map(Syntax::flat).toList();
    }

    // PLACEHOLDER, to be replaced by the parser: every word a noun that hangs from the word before it.
    private static Tree flat(List<String> words) {
        return new Tree(IntStream.range(0, words.size())
                .mapToObj(i -> new Tree.Word(
                        words.get(i), words.get(i), new Tag(PartOfSpeech.NOUN, "NN"), i - 1, i == 0 ? "root" : "dep"))
                .toList());
    }
}

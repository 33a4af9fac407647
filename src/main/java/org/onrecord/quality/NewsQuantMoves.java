package org.onrecord.quality;

import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Quantity;
import org.onrecord.text.Tree;

/** The nouns and adjectives that tell a change, which NewsQuant counts to the concept. */
record NewsQuantMoves(Tree tree, NewsQuantOwners owners) {

    private static final Set<String> MOVES = Set.of(
            "rise",
            "drop",
            "fall",
            "increase",
            "decrease",
            "decline",
            "gain",
            "improvement",
            "rebound",
            "jump",
            "higher",
            "lower",
            "boost",
            "hike",
            "cut",
            "reduction",
            "premium",
            "sum",
            "average",
            "equivalent");

    /** {@code a sharp 3 percent drop}, {@code an average of 70 days}: the noun that the figure hangs from. */
    String of(int word) {
        int at = word;
        for (int step = 0; at >= 0 && step < 4; step++) {
            if (MOVES.contains(tree.lemma(at)) && tree.partOfSpeech(at) == PartOfSpeech.NOUN) {
                StringBuilder said = new StringBuilder();
                for (int child : tree.children(at, "amod")) {
                    said.append(tree.form(child)).append(' ');
                }
                return said.append(tree.form(at)).toString();
            }
            at = owners.links(at, "by") ? Tree.NONE : tree.head(at);
        }
        return "";
    }

    /**
     * Whether a noun names the move, as in {@code a 5 percent rise}, or an adjective, as in {@code 5 percent higher}.
     */
    static boolean isNamed(Document document, Quantity quantity) {
        String words = quantity.span().in(document.text());
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        int number = quantity.number().end() - quantity.span().start();
        boolean behind =
                number > 0 && number < words.length() && MOVES.stream().anyMatch(words.substring(number)::contains);
        return behind || MOVES.contains(last);
    }
}

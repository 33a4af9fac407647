package org.onrecord.quality;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.quality.ConlluLine.Kind;
import org.onrecord.text.Tree;

/**
 * One sentence in CoNLL-U.
 *
 * @param comments the lines before its words, each with its {@code #}
 * @param lines its words, ranges and empty nodes in order
 */
public record ConlluSentence(List<String> comments, List<ConlluLine> lines) {

    public ConlluSentence {
        comments = List.copyOf(comments);
        lines = List.copyOf(lines);
    }

    /** The lines that hold a word of the tree. */
    public List<ConlluLine> words() {
        return lines.stream().filter(line -> line.is(Kind.WORD)).toList();
    }

    /** What each word of the tree looks like. */
    public List<String> forms() {
        return words().stream().map(ConlluLine::form).toList();
    }

    /** What stands in the text: ranges, and words that are in none. */
    public List<ConlluLine> tokens() {
        List<ConlluLine> tokens = new ArrayList<>();
        int covered = 0;
        for (ConlluLine line : lines) {
            if (line.is(Kind.RANGE) || line.is(Kind.WORD) && line.first() > covered) {
                tokens.add(line);
                covered = line.last();
            }
        }
        return tokens;
    }

    /** Its text, with the blank that may follow it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (ConlluLine token : tokens()) {
            text.append(token.form()).append(token.spaceAfter() ? " " : "");
        }
        return text.toString();
    }

    /** Whether a document or a paragraph starts here. */
    public boolean startsParagraph() {
        return comments.stream().anyMatch(comment -> says(comment, "newdoc") || says(comment, "newpar"));
    }

    private static boolean says(String comment, String word) {
        String said = comment.substring(1).strip();
        return said.equals(word) || said.startsWith(word + " ");
    }

    /**
     * The same tokens and comments with another tree: columns 3 to 5, 7 and 8 of the words.
     *
     * @throws IllegalArgumentException when the tree has more words or fewer
     */
    public ConlluSentence with(Tree tree) {
        int size = words().size();
        if (tree.size() != size) {
            throw new IllegalArgumentException("a tree of " + tree.size() + " words for a sentence of " + size);
        }
        return new ConlluSentence(
                comments,
                lines.stream()
                        .map(line -> line.is(Kind.WORD) ? line.with(tree.word(line.first() - 1)) : line)
                        .toList());
    }

    /** As a file holds it, with the blank line that ends it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        comments.forEach(comment -> text.append(comment).append('\n'));
        lines.forEach(line -> text.append(line).append('\n'));
        return text.append('\n').toString();
    }
}

package org.onrecord.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.onrecord.text.Tree;

/**
 * One line of a sentence in CoNLL-U: ten columns.
 *
 * @param kind what stands on it
 * @param first the id of the word, or of the first word of a range, or of the word before an empty node; words count
 *     from 1
 * @param last the id of the last word of a range; else {@code first}
 * @param columns all ten as they stand, {@code _} where nothing does
 */
public record ConlluLine(Kind kind, int first, int last, List<String> columns) {

    /** What is absent. */
    public static final String ABSENT = "_";

    private static final int COLUMNS = 10;

    /** What stands on a line. */
    public enum Kind {
        WORD,
        /** A token of several words, such as {@code don't}. */
        RANGE,
        /** A word that is understood but not written. */
        EMPTY_NODE
    }

    public ConlluLine {
        columns = List.copyOf(columns);
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException(columns.size() + " columns instead of " + COLUMNS);
        }
        if (columns.get(1).isBlank()) {
            throw new IllegalArgumentException("no form");
        }
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException when it is none, with a message that says why
     */
    static ConlluLine parse(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        String id = columns.get(0);
        int dash = id.indexOf('-');
        int dot = id.indexOf('.');
        if (dash >= 0) {
            return new ConlluLine(Kind.RANGE, number(id, 0, dash), number(id, dash + 1, id.length()), columns);
        }
        int first = number(id, 0, dot >= 0 ? dot : id.length());
        return new ConlluLine(dot >= 0 ? Kind.EMPTY_NODE : Kind.WORD, first, first, columns);
    }

    private static int number(String id, int start, int end) {
        try {
            return Integer.parseInt(id.substring(start, end));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an id: " + id, e);
        }
    }

    /**
     * A word of a tree.
     *
     * @param id its place in the sentence, from 1
     */
    public static ConlluLine word(int id, Tree.Word word, String misc) {
        return new ConlluLine(Kind.WORD, id, id, blank(Integer.toString(id), word.form(), misc)).with(word);
    }

    /** A token of several words, from the one id to the other. */
    public static ConlluLine range(int first, int last, String form, String misc) {
        return new ConlluLine(Kind.RANGE, first, last, blank(first + "-" + last, form, misc));
    }

    private static List<String> blank(String id, String form, String misc) {
        List<String> columns = new ArrayList<>(Collections.nCopies(COLUMNS, ABSENT));
        columns.set(0, id);
        columns.set(1, form);
        columns.set(9, misc);
        return columns;
    }

    /** The same line with another lemma, tags, head and relation. */
    ConlluLine with(Tree.Word word) {
        List<String> changed = new ArrayList<>(columns);
        changed.set(2, word.lemma());
        changed.set(3, word.tag().partOfSpeech().name());
        changed.set(4, word.tag().penn());
        changed.set(6, Integer.toString(word.head() + 1));
        changed.set(7, word.relation());
        return new ConlluLine(kind, first, last, changed);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    String id() {
        return columns.get(0);
    }

    public String form() {
        return columns.get(1);
    }

    String lemma() {
        return columns.get(2);
    }

    String universalTag() {
        return columns.get(3);
    }

    String pennTag() {
        return columns.get(4);
    }

    /** The id of the head as it stands; {@code 0} for the root. */
    String head() {
        return columns.get(6);
    }

    /** The relation without its subtype. */
    String relation() {
        String exact = columns.get(7);
        int colon = exact.indexOf(':');
        return colon < 0 ? exact : exact.substring(0, colon);
    }

    /** Whether a blank follows in the text. */
    boolean spaceAfter() {
        return !List.of(columns.get(9).split("\\|", -1)).contains("SpaceAfter=No");
    }

    /** The form without blanks, which some treebanks write inside numbers. */
    String dense() {
        return form().codePoints()
                .filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String lower() {
        return dense().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.join("\t", columns);
    }
}

package org.onrecord.extraction.segment;

import java.util.List;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.text.LowerCase;

/** Tells titles and headings from paragraphs by their shape and the blank lines around them, never by their words. */
final class Headings {

    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_HEADING = 90;

    private Headings() {}

    /** Whether the first paragraph of a text is its title. */
    static boolean isTitle(String text, Block first, Block second) {
        String words = first.in(text);
        boolean shorter =
                first.span().length() < second.span().length() || first.span().length() <= LONGEST_HEADING;
        return words.length() <= LONGEST_TITLE
                && first.mark() == ' '
                && first.lines() <= 3
                && shorter
                && !beginsWithMark(words)
                && ":;,".indexOf(words.charAt(words.length() - 1)) < 0
                && !isSentence(words)
                && Bylines.dateline(words) == 0
                && sentenceEnds(words) == 0;
    }

    /** Whether a paragraph between others is a heading. */
    static boolean isHeading(String text, List<Block> blocks, int i, int bodyIndent) {
        Block block = blocks.get(i);
        String words = block.in(text);
        if (words.startsWith("#") && words.length() <= LONGEST_HEADING) {
            return true;
        }
        boolean followed = i + 1 < blocks.size() && isProse(blocks.get(i + 1).in(text));
        if (!followed || block.lines() > 1 || block.mark() != ' ' || !isHeadingShape(words)) {
            return false;
        }
        Block next = blocks.get(i + 1);
        boolean setApart = block.blanks() > Math.max(1, next.blanks()) || block.indent() != bodyIndent;
        boolean asks = words.endsWith("?") && !isCapitalised(words) || words.indexOf(": ") > 0 && words.endsWith("?");
        return setApart
                || !asks && block.blanks() > 0 && (isCapitalised(words) || words.length() <= LONGEST_HEADING / 2);
    }

    private static boolean isProse(String words) {
        return words.length() > LONGEST_HEADING || ".!?”\"".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isHeadingShape(String words) {
        char last = words.charAt(words.length() - 1);
        return words.length() <= LONGEST_HEADING
                && ".,;:…”\"'!)".indexOf(last) < 0
                && !beginsWithMark(words)
                && !isNote(words)
                && !Character.isLowerCase(words.codePointAt(0))
                && words.codePoints().anyMatch(Character::isLetter);
    }

    /** {@code Source: Census Bureau}, under a table. */
    private static boolean isNote(String words) {
        return words.startsWith("Source: ") || words.startsWith("Sources: ");
    }

    private static boolean beginsWithMark(String words) {
        return "“\"—–-‘'([".indexOf(words.charAt(0)) >= 0 && !words.startsWith("‘") || words.startsWith("''");
    }

    /** Titles have no full stop, but for those that are a sentence in capitals. */
    private static boolean isSentence(String words) {
        return words.endsWith(".") && words.length() > LONGEST_HEADING / 2 && !isCapitalised(words);
    }

    private static int sentenceEnds(String words) {
        int ends = 0;
        for (int i = 1; i + 2 < words.length(); i++) {
            boolean end = words.charAt(i) == '.' && words.charAt(i + 1) == ' ';
            ends += end && Character.isLowerCase(words.charAt(i - 1)) && i > 3 && isWordEnd(words, i) ? 1 : 0;
        }
        return ends;
    }

    private static boolean isWordEnd(String words, int i) {
        int blank = words.lastIndexOf(' ', i);
        return i - blank > 4;
    }

    /** Whether all but the small words begin with a capital. */
    static boolean isCapitalised(String words) {
        for (String word : words.split("\\s+")) {
            boolean small = Dictionary.is(LowerCase.of(word), "title-small");
            if (!word.isEmpty() && !small && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}

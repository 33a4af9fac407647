package org.onrecord.extraction.segment;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Cuts a text into paragraphs, in both usual layouts: blank lines between paragraphs whose lines may be wrapped, and one
 * paragraph per line.
 */
final class Blocks {

    private static final int WRAP_LIMIT = 120;
    private static final int WRAP_LEAST = 40;
    private static final String BULLETS = "•·▪◦‣*";

    private final String text;
    private final List<Block> lines = new ArrayList<>();

    private Blocks(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        Blocks blocks = new Blocks(text);
        blocks.readLines();
        return blocks.isWrapped() ? blocks.joined() : List.copyOf(blocks.lines);
    }

    private void readLines() {
        int blanks = 0;
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(at);
            blanks = addLine(at, end, blanks) ? 0 : blanks + 1;
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f' || c == '\u0085';
    }

    private boolean addLine(int from, int to, int blanks) {
        int start = skip(from, to);
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return false;
        }
        char mark = mark(start, end);
        int body = mark == ' ' ? start : skip(start + 1, end);
        if (body == end) {
            return false;
        }
        lines.add(new Block(new Span(body, end), blanks, start - from, mark, 1));
        return true;
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private char mark(int start, int end) {
        char c = text.charAt(start);
        boolean spaced = start + 1 < end && isBlank(text.charAt(start + 1));
        if (c == '>' || BULLETS.indexOf(c) >= 0 && (spaced || c == '•')) {
            return c;
        }
        return (c == '-' || c == '–') && spaced ? c : ' ';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == 0;
    }

    /** Lines of wrapped text are short and mostly end within a sentence. */
    private boolean isWrapped() {
        int inside = 0;
        int followed = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).span().length() > WRAP_LIMIT) {
                return false;
            }
            if (i + 1 < lines.size() && lines.get(i + 1).blanks() == 0) {
                followed++;
                inside += endsInside(lines.get(i)) ? 1 : 0;
            }
        }
        return followed > 0 && inside * 10 >= followed * 6;
    }

    private boolean endsInside(Block line) {
        char last = text.charAt(line.span().end() - 1);
        return line.span().length() >= WRAP_LEAST && ".!?:”\"".indexOf(last) < 0;
    }

    private List<Block> joined() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            Block last = blocks.isEmpty() ? line : blocks.get(blocks.size() - 1);
            boolean goesOn = i > 0
                    && line.blanks() == 0
                    && line.indent() <= last.indent() + (last.mark() == ' ' ? 0 : 4)
                    && (line.mark() == ' ' || line.mark() == '>' && last.mark() == '>')
                    && lines.get(i - 1).span().length() >= WRAP_LEAST / 2;
            if (goesOn) {
                blocks.set(blocks.size() - 1, join(last, line));
            } else {
                blocks.add(line);
            }
        }
        return blocks;
    }

    private static Block join(Block first, Block next) {
        Span span = first.span().hull(next.span());
        return new Block(span, first.blanks(), first.indent(), first.mark(), first.lines() + 1);
    }
}

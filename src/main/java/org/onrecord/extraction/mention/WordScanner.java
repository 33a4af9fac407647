package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;

/** Cuts a text into words for reading names, with possessives and abbreviations seen through. */
final class WordScanner {

    private static final String APOSTROPHES = "'’‘ʼ";
    private static final String QUOTES = "\"“”«»„‘’'";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "rep", "reps", "sen", "sens", "gov", "govs", "gen", "lt", "col", "sgt", "maj",
            "capt", "cmdr", "cpl", "adm", "prof", "rev", "hon", "st", "fr", "det", "del", "supt", "insp", "pvt",
            "messrs", "atty", "dept", "asst", "brig", "mt", "ft", "jr", "sr");

    private final String text;
    private final BitSet insideParagraphs;
    private final List<Word> words = new ArrayList<>();

    WordScanner(Document document) {
        text = document.text();
        insideParagraphs = new BitSet(text.length());
        for (Paragraph paragraph : document.paragraphs()) {
            insideParagraphs.set(
                    Math.min(paragraph.span().start(), text.length()),
                    Math.min(paragraph.span().end(), text.length()));
        }
    }

    List<Word> scan() {
        int gapStart = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                int end = wordEnd(at);
                add(gapStart, at, end);
                at = end;
                gapStart = words.get(words.size() - 1).end();
            } else {
                at += Character.charCount(point);
            }
        }
        return List.copyOf(words);
    }

    private int wordEnd(int start) {
        int at = start;
        int part = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isWordPart(point)) {
                at += Character.charCount(point);
            } else if (connects(point, at, part)) {
                at++;
                part = at;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isWordPart(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean connects(int point, int at, int part) {
        if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1))) {
            return false;
        }
        boolean digit = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (point) {
            case '-', '‐', '‑', '&', '\'', '’', 'ʼ', '_' -> true;
            case '‘' -> text.startsWith("s", at + 1);
            case '.' -> digit || at - part == 1 && Character.isLetter(text.charAt(at - 1));
            case ',' -> digit;
            default -> false;
        };
    }

    private void add(int gapStart, int start, int rawEnd) {
        int end = rawEnd;
        boolean possessive = false;
        boolean marked = rawEnd - start > 2 && APOSTROPHES.indexOf(text.charAt(rawEnd - 2)) >= 0;
        if (marked && (text.charAt(rawEnd - 1) == 's' || text.charAt(rawEnd - 1) == 'S')) {
            end = rawEnd - 2;
            possessive = true;
        } else if (endsPlural(rawEnd)) {
            possessive = true;
        }
        Word.Gap gap = gap(gapStart, start);
        String word = text.substring(start, end);
        words.add(new Word(start, end, word, Word.key(word), possessive, gap, opens(gap, start)));
    }

    /** The bare apostrophe of {@code James’ plan}: after an s, before a blank and a letter. */
    private boolean endsPlural(int end) {
        return end + 2 < text.length()
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'z')
                && (text.charAt(end) == '’' || text.charAt(end) == '\'')
                && text.charAt(end + 1) == ' '
                && Character.isLetter(text.codePointAt(end + 2));
    }

    private Word.Gap gap(int from, int to) {
        if (words.isEmpty()) {
            return Word.Gap.BREAK;
        }
        Word last = words.get(words.size() - 1);
        boolean abbreviated = ABBREVIATIONS.contains(last.key())
                || last.initial()
                || last.text().indexOf('.') > 0;
        int start = last.possessive() ? pastPossessive(from) : from;
        Word.Gap gap = Word.Gap.BLANK;
        for (int i = start; i < to; i++) {
            Word.Gap here = mark(i, abbreviated && i == start);
            gap = here.compareTo(gap) > 0 ? here : gap;
        }
        return gap;
    }

    private int pastPossessive(int end) {
        boolean withS = end + 1 < text.length() && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S');
        return withS ? end + 2 : end + 1;
    }

    private Word.Gap mark(int at, boolean abbreviated) {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            return insideParagraphs.get(at) ? Word.Gap.BLANK : Word.Gap.BREAK;
        }
        if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '.' && (abbreviated || text.startsWith(",", at + 1))) {
            return Word.Gap.BLANK;
        }
        if (c == '.' && text.startsWith(")", at + 1)) {
            return Word.Gap.OTHER;
        }
        return switch (c) {
            case ',' -> Word.Gap.COMMA;
            case '(', '[' -> Word.Gap.OPEN;
            case '.', '!', '?' -> Word.Gap.STOP;
            default -> QUOTES.indexOf(c) >= 0 ? Word.Gap.QUOTE : Word.Gap.OTHER;
        };
    }

    private boolean opens(Word.Gap gap, int start) {
        if (gap == Word.Gap.BREAK || gap == Word.Gap.STOP) {
            return true;
        }
        char before = start > 0 ? text.charAt(start - 1) : '\n';
        boolean colon = start > 1 && text.charAt(start - 2) == ':';
        return QUOTES.indexOf(before) >= 0 || before == '(' || before == '[' || colon;
    }
}

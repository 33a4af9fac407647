package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/**
 * Pairs the quotation marks of one paragraph: curly, straight and doubled ones, in the right or the wrong direction, also
 * when one is missing. Single marks count only where a paragraph has no double ones; an apostrophe never closes a quotation.
 */
final class QuotationMarks {

    private static final Set<String> OPENING = Set.of("“", "„", "«", "‟");
    private static final Set<String> CLOSING = Set.of("”", "»");
    private static final Set<String> EITHER = Set.of("\"", "''", "’’");
    private static final Set<String> SINGLE = Set.of("‘", "’", "'");
    private static final int REACH = 7;
    private static final int LEAST_WORDS_BETWEEN_SINGLE_MARKS = 3;

    private final Words words;
    private final List<Quotation> found = new ArrayList<>();
    private boolean nests;
    private int open = -1;
    private int depth;

    private QuotationMarks(Words words, boolean nests) {
        this.words = words;
        this.nests = nests;
    }

    /** The quotations of a paragraph, in order, none within another. */
    static List<Quotation> of(Words words) {
        QuotationMarks nested = new QuotationMarks(words, true);
        boolean any = nested.pairDouble();
        if (!any) {
            return new QuotationMarks(words, false).pairSingle();
        }
        if (nested.depth == 0 && nested.open < 0) {
            return nested.found;
        }
        QuotationMarks flat = new QuotationMarks(words, false);
        flat.pairDouble();
        return flat.found;
    }

    private boolean pairDouble() {
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, WordClass.QUOTE) && !SINGLE.contains(words.lower(i))) {
                any = true;
                meet(i);
            }
        }
        if (open >= 0) {
            addUnclosed(open);
        }
        return any;
    }

    private void meet(int i) {
        if (opens(i)) {
            if (open >= 0 && nests) {
                depth++;
                return;
            }
            if (open >= 0) {
                add(open, i, false);
            }
            open = i;
        } else if (depth > 0) {
            depth--;
        } else if (open >= 0) {
            add(open, i + 1, true);
            open = -1;
        } else if (found.isEmpty()
                && CLOSING.contains(words.lower(i))
                && (words.is(i - 1, WordClass.COMMA) || words.is(i - 1, WordClass.STOP))) {
            add(0, i + 1, true);
        }
    }

    /** A forgotten closing mark stands before the comma of {@code , Lee said.} at the end, else at the paragraph's end. */
    private void addUnclosed(int first) {
        int verb = words.size() - 2;
        int comma = verb - 1;
        while (comma > first && verb - comma < REACH && !words.is(comma, WordClass.COMMA)) {
            comma--;
        }
        boolean said = verb > first && Dictionary.is(words.lower(verb), "speech") && words.is(comma, WordClass.COMMA);
        add(first, said ? comma + 1 : words.size(), said);
    }

    private boolean opens(int i) {
        String mark = words.lower(i);
        boolean blankBefore =
                i == 0 || !words.clings(i) || words.is(i - 1, WordClass.BRACKET) || words.is(i - 1, WordClass.DASH);
        boolean blankAfter = i + 1 >= words.size() || !words.clings(i + 1);
        if (EITHER.contains(mark)) {
            return blankBefore == blankAfter || i == 0 ? open < 0 && i + 1 < words.size() : blankBefore;
        }
        boolean wrongWay = CLOSING.contains(mark) && open < 0 && blankBefore && !blankAfter
                || OPENING.contains(mark) && open >= 0 && !blankBefore && blankAfter;
        return OPENING.contains(mark) != wrongWay;
    }

    private void add(int first, int past, boolean closed) {
        int count = 0;
        for (int i = first; i < past; i++) {
            WordClass kind = words.kind(i);
            count += kind != WordClass.QUOTE && kind != WordClass.COMMA && kind != WordClass.STOP ? 1 : 0;
        }
        if (count > 0) {
            found.add(new Quotation(first, past, closed, count));
        }
    }

    private List<Quotation> pairSingle() {
        for (int i = 0; i < words.size(); i++) {
            if (open < 0 && opensSingle(i)) {
                open = i;
            } else if (open >= 0 && closesSingle(i)) {
                add(open, i + 1, true);
                open = -1;
            }
        }
        return found.stream()
                .filter(quotation -> quotation.words() >= LEAST_WORDS_BETWEEN_SINGLE_MARKS)
                .toList();
    }

    private boolean opensSingle(int i) {
        String mark = words.lower(i);
        boolean blankBefore = i == 0 || !words.clings(i) || words.is(i - 1, WordClass.BRACKET);
        return (mark.equals("‘") || mark.equals("'")) && blankBefore && i + 1 < words.size() && words.clings(i + 1);
    }

    /** A mark after punctuation, or after a word that is no plural: {@code the voters’ choice} closes nothing. */
    private boolean closesSingle(int i) {
        String mark = words.lower(i);
        boolean end = (mark.equals("’") || mark.equals("'")) && words.clings(i);
        boolean blankAfter = i + 1 >= words.size()
                || !words.clings(i + 1)
                || !words.kind(i + 1).isNominal();
        boolean plural = words.lower(i - 1).endsWith("s") && words.kind(i - 1).isNominal();
        return end && blankAfter && (!plural || !words.kind(i + 1).isNominal());
    }
}

package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.WordList;
import org.onrecord.extraction.statistic.TimePhrase.Dates;
import org.onrecord.text.Span;

/**
 * When the fiscal years of a document begin: as the document itself explains, else by the country that the sentence,
 * then the whole text speaks of most; unknown when it speaks of none. One document's, for one thread.
 */
final class FiscalYears {

    private static final Map<String, Rule> BY_WORD = byWord();
    private static final int EXPLANATION = 90;

    private final @Nullable Rule explained;
    private final @Nullable Rule usual;
    private @Nullable Passage last;
    private @Nullable Rule ofLast;

    private FiscalYears(@Nullable Rule explained, @Nullable Rule usual) {
        this.explained = explained;
        this.usual = usual;
    }

    /** First day of a year, and whether it is named by the calendar year that it ends in. */
    private record Rule(int month, int day, boolean namedByEnd) {

        Dates year(int year) {
            LocalDate start = LocalDate.of(namedByEnd && (month > 1 || day > 1) ? year - 1 : year, month, day);
            return new Dates(start, start.plusYears(1).minusDays(1));
        }
    }

    private static Map<String, Rule> byWord() {
        Map<String, Rule> words = new HashMap<>();
        for (String[] row : WordList.rows("fiscal-years")) {
            Rule rule = new Rule(Integer.parseInt(row[1]), Integer.parseInt(row[2]), row[3].equals("end"));
            for (String word : row[5].split(",")) {
                words.put(word, rule);
            }
        }
        return Map.copyOf(words);
    }

    static FiscalYears of(String text) {
        return new FiscalYears(explanation(text), most(new Passage(text, new Span(0, text.length()))));
    }

    /** The days of a fiscal year that a sentence names, if they can be told. */
    @Nullable
    Dates dates(int year, Passage p) {
        if (explained != null) {
            return explained.year(year);
        }
        if (p != last) {
            last = p;
            ofLast = most(p);
        }
        Rule rule = ofLast == null ? usual : ofLast;
        return rule == null ? null : rule.year(year);
    }

    private static @Nullable Rule most(Passage p) {
        Map<Rule, Integer> votes = new HashMap<>();
        for (int i = 0; i < p.size(); i++) {
            Rule rule = rule(p, i);
            if (rule != null) {
                votes.merge(rule, 1, Integer::sum);
            }
        }
        Optional<Map.Entry<Rule, Integer>> best = votes.entrySet().stream().max(Map.Entry.comparingByValue());
        return best.map(Map.Entry::getKey).orElse(null);
    }

    private static @Nullable Rule rule(Passage p, int i) {
        Word word = p.at(i);
        if (!word.isText()) {
            return null;
        }
        Rule two = BY_WORD.get(word.lower() + " " + p.lower(i + 1));
        return two == null ? BY_WORD.get(word.lower()) : two;
    }

    /** {@code Fiscal year 2023 (October 2022-September 2023)} settles it for the whole text. */
    private static @Nullable Rule explanation(String text) {
        int at = nextYear(text, 0);
        while (at >= 0) {
            Passage p = new Passage(text, new Span(at, Math.min(text.length(), at + EXPLANATION)));
            Rule rule = explanation(p);
            if (rule != null) {
                return rule;
            }
            at = nextYear(text, at + 5);
        }
        return null;
    }

    private static int nextYear(String text, int from) {
        return text.indexOf(" year ", from);
    }

    private static @Nullable Rule explanation(Passage p) {
        Integer month = p.at(1).isNumber() && p.is(2, "(") ? Months.number(p, 3) : null;
        boolean spansTwo = p.at(4).isNumber() && p.isDash(5) && Months.number(p, 6) != null;
        if (month == null || !spansTwo || !p.at(7).isNumber()) {
            return null;
        }
        return new Rule(month, 1, p.lower(1).equals(p.lower(7)));
    }
}

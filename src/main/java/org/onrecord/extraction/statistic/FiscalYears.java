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
    private static final int LONGEST = 12;
    /** Prices in pounds tell the country where no word does. */
    private static final @Nullable Rule BRITISH = BY_WORD.get("british");

    private final @Nullable Rule explained;
    private final @Nullable Rule usual;
    private final boolean sterling;
    private @Nullable Passage last;
    private @Nullable Rule ofLast;

    private FiscalYears(@Nullable Rule explained, @Nullable Rule usual, boolean sterling) {
        this.explained = explained;
        this.usual = usual;
        this.sterling = sterling;
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
        Passage whole = new Passage(text, new Span(0, text.length()));
        return new FiscalYears(explanation(text), most(whole), whole.isSterling());
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
        rule = rule == null && sterling ? BRITISH : rule;
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
            int start = at;
            while (start > 0 && start > at - LONGEST && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            Passage p = new Passage(text, new Span(start, Math.min(text.length(), at + EXPLANATION)));
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
        int year = p.is(0, "year") ? 0 : 1;
        Rule told = edge(p, year);
        if (told != null) {
            return told;
        }
        Integer month = p.at(year + 1).isNumber() && p.is(year + 2, "(") ? Months.number(p, year + 3) : null;
        boolean spansTwo = p.at(year + 4).isNumber() && p.isDash(year + 5) && Months.number(p, year + 6) != null;
        if (month == null || !spansTwo || !p.at(year + 7).isNumber()) {
            return null;
        }
        return new Rule(month, 1, p.lower(year + 1).equals(p.lower(year + 7)));
    }

    /** {@code the fiscal year that ended June 30}, {@code the financial year begins on July 1}. */
    private static @Nullable Rule edge(Passage p, int year) {
        if (!FiscalPeriods.isNational(p.lower(year - 1))) {
            return null;
        }
        int at = p.is(year + 1, ",") ? year + 2 : year + 1;
        at = p.is(at, "that") || p.is(at, "which") ? at + 1 : at;
        boolean verb = p.lower(at).startsWith("beg")
                || p.lower(at).startsWith("start")
                || p.lower(at).startsWith("end");
        int month = verb ? at + 1 : at;
        month = p.is(month, "on") ? month + 1 : month;
        Integer number = month > year + 1 ? Months.number(p, month) : null;
        int day = p.is(month + 1, ".") ? month + 2 : month + 1;
        boolean first = p.is(day, "1");
        boolean last = p.is(day, "30") || p.is(day, "31") || p.is(day, "28");
        return number == null || !first && !last ? null : new Rule(first ? number : number % 12 + 1, 1, true);
    }
}

package org.onrecord.extraction.segment;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.extraction.mention.Voices;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.text.Furniture.Kind;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Span;

/** Bylines and datelines, and the author's name in them. */
final class Bylines {

    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 4;
    private static final int DATELINE_REACH = 70;

    private Bylines() {}

    /** Whether a whole paragraph is a byline or a line with the date. */
    static Optional<Kind> shape(String paragraph, boolean head, boolean tail) {
        if (paragraph.length() > LONGEST * 2) {
            return Optional.empty();
        }
        if (head && author(paragraph, 0, paragraph.length()).isPresent() || tail && isCredit(paragraph)) {
            return Optional.of(Kind.BYLINE);
        }
        return head && isDate(paragraph) ? Optional.of(Kind.DATELINE) : Optional.empty();
    }

    private static boolean isCredit(String paragraph) {
        String small = LowerCase.of(paragraph);
        return small.startsWith("(reporting by") || small.startsWith("reporting by") || small.startsWith("(editing by");
    }

    /** {@code By Dana Reyes}, {@code By DANA REYES and Lee Ko | Staff}: where the first name stands. */
    static Optional<Span> author(String text, int start, int end) {
        if (end - start > LONGEST || end - start < 5) {
            return Optional.empty();
        }
        String by = LowerCase.of(text.substring(start, start + 3));
        if (!by.equals("by ") && !by.equals("by:")) {
            return Optional.empty();
        }
        int from = start + 3;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < end
                && ",|;•(\n".indexOf(text.charAt(to)) < 0
                && !text.startsWith(" and ", to)
                && !text.startsWith(" for ", to)) {
            to++;
        }
        return name(text, from, to);
    }

    /** A person's name that fills a stretch: one to four capitalised words, particles between. */
    static Optional<Span> name(String text, int start, int end) {
        if (start >= end || end - start > LONGEST / 2) {
            return Optional.empty();
        }
        String[] words = text.substring(start, end).strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0));
            if (!capital && (i == 0 || i == words.length - 1 || !Dictionary.is(words[i], "name-particle"))) {
                return Optional.empty();
            }
        }
        boolean article = words[0].equalsIgnoreCase("the") || words[0].equalsIgnoreCase("this");
        int stripped = start + text.substring(start, end).stripTrailing().length();
        return words.length > LONGEST_NAME || article ? Optional.empty() : Optional.of(new Span(start, stripped));
    }

    private static boolean isDate(String paragraph) {
        boolean month = false;
        boolean number = false;
        for (String word : LowerCase.of(paragraph).split("[^a-z0-9]+")) {
            boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
            month |= Dictionary.is(word, "month-word");
            number |= digits;
            if (!word.isEmpty() && !digits && !Dictionary.is(word, "date-word")) {
                return false;
            }
        }
        return month && number;
    }

    /**
     * How far a dateline reaches into its paragraph: {@code WASHINGTON (AP) — }, {@code GENEVA, Oct. 5 (Reuters) - },
     * {@code Salem, Mass. -- }, {@code NEW DELHI: }; 0 where there is none.
     */
    static int dateline(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), DATELINE_REACH));
        int colon = start.indexOf(": ");
        if (colon > 3 && isShoutedPlace(start.substring(0, colon))) {
            return colon + 2;
        }
        int dash = dash(start);
        if (dash < 4) {
            return 0;
        }
        String place = start.substring(0, dash).strip();
        boolean agency = place.endsWith(")") && place.indexOf('(') > 2;
        String first = place.split("[ ,]", -1)[0];
        boolean capitals = first.length() > 2
                && first.equals(first.toUpperCase(Locale.ROOT))
                && Character.isLetter(first.charAt(0));
        boolean region = endsWithRegion(place);
        if (!agency && !region && !(capitals && place.length() < DATELINE_REACH / 2 && capitalised(place))) {
            return 0;
        }
        int body = dash + 1;
        while (body < start.length() && " -–—\u00A0".indexOf(start.charAt(body)) >= 0) {
            body++;
        }
        return capitals || region || agency && capitalised(place.substring(0, place.indexOf('('))) ? body : 0;
    }

    /** {@code Salem, Mass.}, {@code Washington, D.C.}, {@code Zagreb, Croatia}: a town and the state or country it lies in. */
    private static boolean endsWithRegion(String place) {
        int comma = place.lastIndexOf(',');
        return comma > 2 && capitalised(place) && Voices.isPlace(withoutDots(place.substring(comma + 1)));
    }

    /** {@code NEW DELHI} before a colon: a known place in capitals, no label or name of a speaker. */
    private static boolean isShoutedPlace(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT)) && Voices.isPlace(withoutDots(words));
    }

    private static String withoutDots(String place) {
        return LowerCase.of(place.strip()).replace(".", "");
    }

    private static int dash(String start) {
        for (int i = 1; i < start.length(); i++) {
            char c = start.charAt(i);
            boolean spaced =
                    start.charAt(i - 1) == ' ' || start.charAt(i - 1) == ')' || start.charAt(i - 1) == '\u00A0';
            if (c == '—' || c == '–' || (c == '-' && spaced)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean capitalised(String place) {
        for (String word : place.split("[ ,]+")) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}

package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.text.Span;

/** Finds the stretches that may name a person, titles and nicknames seen. */
final class Namings {

    private static final int LONGEST = 7;
    private static final int LONGEST_TITLE = 12;

    private final Words words;
    private final Organisations organisations;
    private final Titles titles;
    private final Runs runs;
    private final Nicknames nicknames;
    private final Evidence evidence;
    private final Headlines headlines;
    private final List<Naming> found = new ArrayList<>();

    private Namings(Words words, Organisations organisations, FlatNames flat) {
        this.words = words;
        this.organisations = organisations;
        titles = new Titles(words);
        runs = new Runs(words);
        nicknames = new Nicknames(words, runs);
        evidence = new Evidence(words, organisations, flat);
        headlines = new Headlines(words);
    }

    static List<Naming> find(Words words, Organisations organisations, FlatNames flat) {
        Namings namings = new Namings(words, organisations, flat);
        for (int i = 0; i < words.size(); ) {
            i = namings.headlines.contains(i) ? i + 1 : Math.max(i + 1, namings.readAt(i));
        }
        namings.readHeadlines();
        namings.found.sort(Comparator.comparingInt(Naming::from));
        return List.copyOf(namings.found);
    }

    private void readHeadlines() {
        headlines.learn(List.copyOf(found));
        for (int i = headlines.next(0); i >= 0; ) {
            int past = pastTitles(i);
            boolean titled = past > i && past < words.size() && words.joined(past) && headlines.contains(past);
            int from = titled ? past : i;
            int end = headlines.end(from, titled);
            i = headlines.next(end > from ? add(i, from, from, end) : i + 1);
        }
    }

    /** Reads a title or a run of capitalised words; returns the index just past what it read. */
    private int readAt(int index) {
        int past = pastTitles(index);
        if (past > index) {
            return startsName(past) ? readTitled(index, past) : past;
        }
        if (organisations.taken(index) || !runs.starts(index)) {
            return index + 1;
        }
        return readRun(index);
    }

    private int pastTitles(int index) {
        int at = index;
        int end = titles.end(at);
        while (end > at && at < index + LONGEST_TITLE) {
            at = end;
            end = at < words.size() && words.joined(at) ? titles.end(at) : at;
        }
        return at;
    }

    private boolean startsName(int index) {
        return index < words.size()
                && words.joined(index)
                && !words.get(index - 1).possessive()
                && !organisations.taken(index)
                && runs.starts(index)
                && !words.get(index).closed();
    }

    private int readTitled(int titleFrom, int from) {
        int end = add(titleFrom, from, from, limit(from));
        boolean plural = words.key(from - 1).endsWith("s");
        int at = pastNote(end);
        while (plural && at < words.size() && continuesList(at)) {
            int next = words.key(at).equals("and") ? at + 1 : at;
            end = add(titleFrom, from, next, limit(next));
            at = pastNote(end);
        }
        return end;
    }

    /** Past {@code (D-Texas)}. */
    private int pastNote(int end) {
        boolean note =
                words.gap(end, Word.Gap.OPEN) && Aliases.isNote(words.get(end).text());
        return note ? end + 1 : end;
    }

    /** {@code Presidents Lee and Park}, {@code Sens. Roe, Doe and Poe}. */
    private boolean continuesList(int end) {
        int next = words.key(end).equals("and") ? end + 1 : end;
        boolean noted = words.gap(end, Word.Gap.OTHER);
        boolean comma = (words.gap(end, Word.Gap.COMMA) || noted) && next == end;
        boolean and =
                next > end && (words.joined(end) || words.gap(end, Word.Gap.COMMA) || noted) && words.joined(next);
        return (comma || and)
                && words.capital(next)
                && runs.starts(next)
                && !organisations.taken(next)
                && titles.end(next) == next;
    }

    /** Where the name ends: before a title, an organisation, and never after more than a handful of words. */
    private int limit(int from) {
        int end = Math.min(runs.end(from), from + LONGEST);
        for (int i = from + 1; i < end; i++) {
            if (organisations.taken(i) || isCredit(i) || titles.end(i) > i && startsName(titles.end(i))) {
                return i;
            }
        }
        return end;
    }

    /** {@code Jane Roe Image: …}: the credit of a picture follows the name. */
    private boolean isCredit(int index) {
        int end = words.get(index).end();
        return words.text().startsWith(":", end) && WordLists.COMMON.contains(words.key(index));
    }

    private int readRun(int index) {
        int end = limit(index);
        boolean qualifiesTitle = words.joined(end) && titles.end(end) > end && startsName(titles.end(end));
        if (qualifiesTitle && !words.get(end - 1).possessive()) {
            return end;
        }
        int from = pastPlace(index, end);
        if (from > index && (end - from < 2 || !WordLists.isFirstName(words.key(from)))) {
            return end;
        }
        while (from < end - 1 && evidence.qualifies(from, end)) {
            from++;
        }
        return add(described(from), from, from, end);
    }

    /** Past a place of two words or more, as in {@code Green Bay Packers}; a place before a person's name qualifies it. */
    private int pastPlace(int from, int end) {
        for (int at = end - 1; at > from + 1; at--) {
            if (WordLists.PLACES.contains(words.joinedKeys(from, at))) {
                return at;
            }
        }
        return from;
    }

    /** Where a lower-case description such as {@code actor} or {@code team member} starts; the name's own start if none. */
    private int described(int from) {
        if (!words.joined(from) || words.get(from - 1).possessive() || !WordLists.isPersonNoun(words.key(from - 1))) {
            return from;
        }
        int at = from - 1;
        while (from - at < 4
                && words.joined(at)
                && !words.get(at - 1).closed()
                && !words.get(at - 1).possessive()
                && !words.capital(at - 1)
                && WordLists.COMMON.contains(words.key(at - 1))
                && !WordLists.SPEAKING.contains(words.key(at - 1))) {
            at--;
        }
        return words.get(from - 1).closed() ? from : at;
    }

    private int add(int titleFrom, int titleTo, int from, int end) {
        int past = nicknames.past(end);
        List<String> keys = new ArrayList<>(words.keys(from, end));
        if (past > end) {
            keys.addAll(words.keys(end + nicknames.length(end), past));
        }
        Span span = withStop(words.span(from, past));
        String nickname = past > end ? words.phrase(end, end + nicknames.length(end)) : Aliases.after(words, end);
        String name = past > end
                ? words.phrase(from, end)
                        + (words.get(end - 1).initial() ? ". " : " ")
                        + words.phrase(end + nicknames.length(end), past)
                : Words.oneLine(span.in(words.text()));
        found.add(new Naming(
                from,
                past,
                titleFrom,
                titleTo,
                keys,
                span,
                name,
                nickname,
                titles.gender(titleFrom, titleTo),
                evidence.of(titleFrom, from, past) + company(from, past),
                isEmbedded(past)));
        return past;
    }

    /** A full name in a list right after somebody's is likelier a name too. */
    private int company(int from, int past) {
        if (found.isEmpty() || past - from < 2) {
            return 0;
        }
        Naming last = found.get(found.size() - 1);
        boolean and = last.to() == from - 1 && words.key(from - 1).equals("and") && words.joined(from);
        boolean listed = and || last.to() == from && words.gap(from, Word.Gap.COMMA);
        return listed && last.evidence() >= Evidence.ENOUGH && !last.single() ? 2 : 0;
    }

    /** The full stop of {@code Jr.} belongs to the name. */
    private Span withStop(Span span) {
        boolean suffix = words.text().startsWith("r.", span.end() - 1);
        boolean short3 = span.length() > 3
                && Character.toUpperCase(words.text().charAt(span.end() - 2))
                        == words.text().charAt(span.end() - 2);
        return suffix && short3 ? new Span(span.start(), span.end() + 1) : span;
    }

    /** {@code the Harding administration}, {@code a top Harding staffer}, {@code Harding’s lawyer}. */
    private boolean isEmbedded(int past) {
        String next = words.key(past);
        boolean noun = WordLists.isPersonNoun(next) || WordLists.isPersonPlural(next) || WordLists.isGroupNoun(next);
        boolean possessive = words.get(past - 1).possessive();
        return possessive || words.joined(past) && noun && !words.capital(past) && !WordLists.SPEAKING.contains(next);
    }
}

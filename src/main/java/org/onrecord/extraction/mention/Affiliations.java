package org.onrecord.extraction.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what follows a name: party and state in parentheses, a description after a comma, the place after of. */
final class Affiliations {

    private static final int LONGEST_PARENTHESIS = 40;
    private static final int LONGEST_DESCRIPTION = 16;
    private static final Set<String> LINKS = Set.of("of", "for", "at", "with", "in", "from");
    private static final Set<String> LEGISLATORS = Set.of("legislator");

    private final Words words;
    private final Runs runs;
    private final Titles titles;

    Affiliations(Words words) {
        this.words = words;
        runs = new Runs(words);
        titles = new Titles(words);
    }

    /** Party and state or place right after the name. */
    Office after(Naming naming) {
        int next = naming.to();
        if (next >= words.size() || words.get(next - 1).possessive()) {
            return Office.NONE;
        }
        Word word = words.get(next);
        return switch (word.gap()) {
            case OPEN -> parenthesis(naming.span().end());
            case COMMA -> word.text().indexOf('-') == 1 ? partyAndState(word.text()) : Office.NONE;
            case BLANK ->
                word.key().equals("of") || word.key().equals("from") ? ofPlace(naming, next + 1) : Office.NONE;
            default -> Office.NONE;
        };
    }

    private Office parenthesis(int end) {
        String text = words.text();
        int open = end;
        while (open < text.length() && open < end + 3 && text.charAt(open) != '(') {
            open++;
        }
        int limit = Math.min(text.length(), open + LONGEST_PARENTHESIS);
        int close = open < limit ? text.substring(open, limit).indexOf(')') + open : -1;
        if (open >= text.length() || text.charAt(open) != '(' || close <= open) {
            return Office.NONE;
        }
        String note = text.substring(open + 1, close);
        boolean several = note.startsWith("all ") || note.startsWith("both ");
        return partyAndState(several ? note.substring(note.indexOf(' ') + 1) : note);
    }

    /** {@code D}, {@code D-Texas}, {@code R – Ohio}, {@code D, Calif.}, {@code TX-20}, {@code D-CT-03}, {@code TX}. */
    static Office partyAndState(String note) {
        String[] parts = note.strip().split("[-–—,/]| of ", 4);
        String party = parts[0].strip().length() > 0 ? partyOf(parts[0].strip()) : null;
        String state = null;
        for (int i = party == null ? 0 : 1; i < parts.length && state == null; i++) {
            state = stateOf(parts[i].strip());
        }
        boolean only = party == null && state == null || parts[0].strip().length() > 24;
        return only || party == null && !startsWithState(parts) ? Office.NONE : new Office(null, null, party, state);
    }

    private static @Nullable String partyOf(String part) {
        return Character.isUpperCase(part.codePointAt(0)) ? WordLists.PARTIES.get(Word.key(part)) : null;
    }

    private static boolean startsWithState(String[] parts) {
        return stateOf(parts[0].strip()) != null;
    }

    private static @Nullable String stateOf(String part) {
        int blank = part.length() > 3 && part.charAt(2) == ' ' ? 2 : part.length();
        String name = part.substring(0, blank);
        return WordLists.STATES.containsKey(Word.key(name)) && Character.isUpperCase(name.codePointAt(0)) ? name : null;
    }

    private Office ofPlace(Naming naming, int at) {
        if (!words.capital(at) || !words.joined(at) || !runs.starts(at)) {
            return Office.NONE;
        }
        String phrase = words.phrase(at, runs.end(at));
        boolean legislator = LEGISLATORS.contains(String.valueOf(titles.kind(naming.titleFrom(), naming.titleTo())));
        boolean state = WordLists.STATES.containsKey(Word.key(phrase));
        return legislator && state ? new Office(null, null, null, phrase) : Office.of(phrase);
    }

    /** A description such as {@code director of research for the Clean Water Alliance}; the word opens it. */
    Office description(int start) {
        int from = start;
        while (from < words.size() && from < start + 2 && isDeterminer(from)) {
            from++;
        }
        int head = head(from, start + LONGEST_DESCRIPTION);
        if (head < 0) {
            return Office.NONE;
        }
        int roleFrom = pastPlace(from, head);
        int roleEnd = roleEnd(head);
        String place = roleFrom > from ? place(from, roleFrom) : belongsTo(roleEnd);
        Office party = WordLists.PARTIES.contains(words.key(head)) ? partisan(from, head) : Office.NONE;
        return party != Office.NONE ? party : new Office(words.phrase(roleFrom, roleEnd), place, null, null);
    }

    private boolean isDeterminer(int index) {
        String key = words.key(index);
        return WordLists.isClass(key, "article")
                || key.equals("his")
                || key.equals("her")
                || key.equals("its")
                || key.equals("their")
                || key.equals("former")
                || key.equals("then");
    }

    /** {@code a Texas Democrat}: party and state. */
    private Office partisan(int from, int head) {
        String state = head > from ? stateOf(words.phrase(from, head)) : null;
        return new Office(null, null, WordLists.PARTIES.get(words.key(head)), state);
    }

    /** Index of the noun for a person that the description is built on, or -1. */
    private int head(int from, int limit) {
        int head = -1;
        for (int i = from; i < Math.min(limit, words.size()); i++) {
            boolean goesOn = i == from || words.joined(i);
            String key = words.key(i);
            boolean and = head >= 0 && key.equals("and") && WordLists.isPersonNoun(words.key(i + 1));
            if (!goesOn || words.get(i).closed() && !and || WordLists.SPEAKING.contains(key)) {
                break;
            }
            head = WordLists.isPersonNoun(key) ? i : head;
        }
        return head;
    }

    private int pastPlace(int from, int head) {
        int at = from;
        while (at < head
                && words.capital(at)
                && titles.end(at) == at
                && !WordLists.TITLE_MODIFIERS.contains(words.key(at))) {
            at++;
        }
        return at;
    }

    /** Past {@code of public affairs}: words in small letters, and what the office is of. */
    private int roleEnd(int head) {
        int at = head + 1;
        boolean of = words.joined(at) && words.key(at).equals("of");
        int titled = titles.end(head);
        if (titled > at) {
            return titled;
        }
        int end = at;
        for (int i = at + 1;
                of
                        && i < at + 6
                        && words.joined(i)
                        && !words.capital(i)
                        && !words.get(i).closed();
                i++) {
            end = i + 1;
        }
        return end;
    }

    private @Nullable String belongsTo(int at) {
        if (!words.joined(at) || !LINKS.contains(words.key(at))) {
            return null;
        }
        int from = words.key(at + 1).equals("the") ? at + 2 : at + 1;
        boolean named = words.joined(from) && words.capital(from) && runs.starts(from) && titles.end(from) == from;
        return named ? longest(from) : null;
    }

    private String longest(int from) {
        int end = runs.end(from);
        boolean of =
                words.joined(end) && words.key(end).equals("of") && words.joined(end + 1) && words.capital(end + 1);
        return words.phrase(from, of ? runs.end(end + 1) : end);
    }

    private String place(int from, int to) {
        String phrase = words.phrase(from, to);
        String place = WordLists.DEMONYMS.get(Word.key(phrase));
        return place == null ? phrase : place;
    }
}

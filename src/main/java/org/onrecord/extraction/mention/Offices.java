package org.onrecord.extraction.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads role, place, party and state from the words around a name. */
final class Offices {

    private static final Set<String> LOCAL = Set.of(
            "mayor",
            "governor",
            "gov",
            "councilmember",
            "councilman",
            "councilwoman",
            "councilor",
            "councillor",
            "commissioner",
            "sheriff",
            "superintendent",
            "police chief",
            "fire chief",
            "chief",
            "chief of police",
            "district attorney",
            "city manager",
            "county executive",
            "alderman",
            "premier",
            "prime minister",
            "president",
            "chancellor",
            "ambassador",
            "attorney general",
            "council member",
            "supervisor");

    private final Words words;
    private final Titles titles;
    private final Runs runs;
    private final Affiliations affiliations;

    Offices(Words words) {
        this.words = words;
        titles = new Titles(words);
        runs = new Runs(words);
        affiliations = new Affiliations(words);
    }

    /** All that the words around the name say. */
    Office around(Naming naming) {
        return affiliations
                .after(naming)
                .or(before(naming))
                .or(appositionAfter(naming))
                .or(appositionBefore(naming))
                .or(represents(naming));
    }

    /** {@code Homeland Security Secretary}, {@code Queens City Councilmember}, {@code US Secretary of State}. */
    private Office before(Naming naming) {
        int from = pastHonorifics(naming.titleFrom(), naming.titleTo());
        if (from >= naming.titleTo()) {
            return Office.NONE;
        }
        int start = from == naming.titleFrom() ? withModifiers(from) : from;
        String role = withStop(words.phrase(start, naming.titleTo()), naming.titleTo());
        boolean party = WordLists.PARTIES.contains(words.key(from))
                && naming.titleTo() - from == 1
                && words.key(from).length() > 3;
        Office place = new Office(null, place(start), party(start), null);
        Office office = party ? Office.NONE.or(place) : new Office(singular(role), null, null, null).or(place);
        return office.or(Office.of(frame(naming, start)));
    }

    /** Titles of respect are no offices. */
    private int pastHonorifics(int from, int to) {
        int at = from;
        while (at < to) {
            int end = titles.end(at);
            boolean party = end < to && WordLists.PARTIES.contains(words.joinedKeys(at, end));
            if (end <= at || !party && !"honorific".equals(titles.kind(at, end))) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private int withModifiers(int from) {
        int at = from;
        while (words.joined(at) && at > from - 5 && isModifier(at - 1)) {
            at--;
        }
        while (at < from && WordLists.PARTIES.contains(words.key(at))) {
            at++;
        }
        return at;
    }

    private boolean isModifier(int index) {
        Word word = words.get(index);
        return WordLists.TITLE_MODIFIERS.contains(word.key())
                && !word.possessive()
                && (word.capital() || !word.closed());
    }

    /** {@code Sen.} for each of {@code Sens. Roe and Doe}. */
    private static String singular(String role) {
        String stop = role.endsWith(".") ? "." : "";
        String bare = role.substring(0, role.length() - stop.length());
        boolean plural =
                bare.endsWith("s") && WordLists.TITLES.contains(Word.key(bare.substring(0, bare.length() - 1)));
        return plural ? bare.substring(0, bare.length() - 1) + stop : role;
    }

    private String withStop(String role, int end) {
        return words.stopped(end - 1) ? role + "." : role;
    }

    /** The place, people or organisation that stands before an office; null when nothing does. */
    private @Nullable String place(int start) {
        int end = start;
        if (end == 0 || !words.joined(end) && !words.get(end - 1).possessive()) {
            return null;
        }
        int from = capitalsBack(end);
        from = from < end && words.get(from).closed() ? from + 1 : from;
        if (from >= end
                || words.get(end - 1).opens()
                        && !words.get(end - 1).allCapitals()
                        && WordLists.COMMON.contains(words.key(end - 1))) {
            return null;
        }
        return named(from, end);
    }

    private int capitalsBack(int end) {
        int at = end;
        while (at > 0
                && at > end - 5
                && words.capital(at - 1)
                && !words.get(at - 1).closed()
                && (at == end || words.joined(at))
                && (at == end || !words.get(at - 1).possessive())) {
            at--;
        }
        return at;
    }

    private @Nullable String named(int from, int end) {
        String key = words.joinedKeys(from, end);
        if (WordLists.PARTIES.contains(key)
                || WordLists.TITLES.contains(key)
                || key.equals("former")
                || key.equals("then")) {
            return null;
        }
        String place = WordLists.DEMONYMS.get(key);
        String phrase = words.phrase(from, end);
        return place != null ? place : words.get(end - 1).text().indexOf('.') > 0 ? phrase + "." : phrase;
    }

    private @Nullable String party(int start) {
        int before = start - 1;
        return words.joined(start) && words.key(before).length() > 2 ? WordLists.PARTIES.get(words.key(before)) : null;
    }

    /** {@code In Springfield, Mayor Jane Roe}: the place that opens the sentence is the office's. */
    private @Nullable String frame(Naming naming, int start) {
        boolean local = LOCAL.contains(words.joinedKeys(start, naming.titleTo()))
                || LOCAL.contains(words.key(naming.titleTo() - 1));
        if (!local || !words.gap(start, Word.Gap.COMMA) || !words.capital(start - 1)) {
            return null;
        }
        int from = capitalsBack(start);
        boolean in = from > 0
                && words.key(from - 1).equals("in")
                && words.get(from - 1).opens();
        return in ? words.phrase(from, start) : null;
    }

    /** {@code Jane Roe, director of research for the Roe Institute}. */
    private Office appositionAfter(Naming naming) {
        int at = naming.to();
        if (words.gap(at, Word.Gap.COMMA) && words.get(at).text().chars().allMatch(Character::isDigit)) {
            at++;
        }
        if (!words.gap(at, Word.Gap.COMMA) || words.get(naming.to() - 1).possessive()) {
            return Office.NONE;
        }
        boolean who = words.key(at).equals("who")
                && (words.key(at + 1).equals("is") || words.key(at + 1).equals("was"));
        return affiliations.description(who ? at + 2 : at);
    }

    /** {@code Tunisia’s coach, Nabil Roe}; {@code the chief executive, Jane Roe}. */
    private Office appositionBefore(Naming naming) {
        int end = naming.titleFrom();
        boolean noun = words.gap(end, Word.Gap.COMMA) && end > 0 && WordLists.isPersonNoun(words.key(end - 1));
        if (!noun || words.capital(end - 1)) {
            return Office.NONE;
        }
        int at = end - 1;
        while (at > end - 4
                && words.joined(at)
                && !words.get(at - 1).closed()
                && !words.get(at - 1).possessive()
                && !words.capital(at - 1)) {
            at--;
        }
        boolean determined = at > 0
                && words.joined(at)
                && (words.get(at - 1).closed() || words.get(at - 1).possessive() || words.capital(at - 1));
        return determined ? new Office(words.phrase(at, end), place(at), null, null) : Office.NONE;
    }

    /** {@code who represents parts of El Paso}: within the relative clause that follows the name. */
    private Office represents(Naming naming) {
        int at = naming.to();
        while (at < naming.to() + 4 && at < words.size() && !words.key(at).equals("who")) {
            at++;
        }
        if (!words.key(at).equals("who")) {
            return Office.NONE;
        }
        for (int i = at + 1; i < at + 12 && i < words.size() && !words.gap(i, Word.Gap.STOP); i++) {
            if (words.key(i).startsWith("represent")) {
                return Office.of(firstCapitals(i + 1));
            }
        }
        return Office.NONE;
    }

    private @Nullable String firstCapitals(int from) {
        for (int i = from; i < from + 6 && words.joined(i); i++) {
            if (words.capital(i) && runs.starts(i)) {
                return words.phrase(i, runs.end(i));
            }
        }
        return null;
    }
}

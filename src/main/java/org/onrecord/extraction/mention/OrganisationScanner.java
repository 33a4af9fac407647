package org.onrecord.extraction.mention;

import java.util.Set;

/** Decides of a run of capitalised words whether it names an organisation or a place. */
final class OrganisationScanner {

    private static final int LONGEST_KNOWN = 6;

    private static final Set<String> PAIRED = Set.of(
            "protection",
            "services",
            "enforcement",
            "administration",
            "prevention",
            "development",
            "medicine",
            "sciences",
            "affairs",
            "commerce",
            "management",
            "training",
            "wildlife",
            "families",
            "pensions",
            "sports",
            "company",
            "co",
            "sons",
            "associates",
            "partners",
            "human services",
            "technology",
            "research",
            "welfare");

    /** What a run turned out to be. */
    record Found(int from, int to, boolean organisation, boolean place) {}

    private final Words words;
    private final Set<String> known;
    private final Set<String> aliasesOfPeople;
    private final Runs runs;
    private final Titles titles;

    OrganisationScanner(Words words, Set<String> known, Set<String> aliasesOfPeople) {
        this.words = words;
        this.known = known;
        this.aliasesOfPeople = aliasesOfPeople;
        runs = new Runs(words);
        titles = new Titles(words);
    }

    /** What starts at the word; an empty stretch there when nothing does. */
    Found at(int index) {
        int knownEnd = knownEnd(index);
        if (knownEnd > index) {
            return new Found(index, knownEnd, true, false);
        }
        boolean article = isNameArticle(index);
        int from = article ? index + 1 : index;
        if (!article && !runs.starts(index)) {
            return new Found(index, index, false, false);
        }
        int end = beforeName(from, beforeTitle(from, runs.end(from)));
        if (end <= from) {
            return new Found(index, pastTitle(index), false, false);
        }
        int full = extended(from, end);
        boolean organisation = full > end || isOrganisation(from, end);
        return new Found(organisation ? index : from, organisation ? full : end, organisation, isPlace(from, end));
    }

    /** {@code The New York Times}: an article in a capital inside a sentence, or before an outlet's name. */
    private boolean isNameArticle(int index) {
        boolean the = words.key(index).equals("the") && words.capital(index) && words.joined(index + 1);
        if (!the || !runs.starts(index + 1)) {
            return false;
        }
        int end = runs.end(index + 1);
        return !words.get(index).opens() && WordLists.OUTLET_WORDS.contains(words.key(end - 1));
    }

    private int knownEnd(int index) {
        for (int length = known.isEmpty() ? 0 : LONGEST_KNOWN; length > 0; length--) {
            if (index + length <= words.size() && known.contains(words.joinedKeys(index, index + length))) {
                return index + length;
            }
        }
        return index;
    }

    /** {@code Refugee Council Enver Roe}: a first name and more after an organisation's last word open another name. */
    private int beforeName(int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            String before = words.key(i - 1);
            boolean body =
                    i > from + 1 && WordLists.ORGANISATION_WORDS.contains(before) || before.equals("representatives");
            if (body
                    && WordLists.isFirstName(words.key(i))
                    && !WordLists.ORGANISATION_WORDS.contains(words.key(end - 1))) {
                return i;
            }
        }
        return end;
    }

    private int pastTitle(int index) {
        return Math.max(index + 1, titles.end(index));
    }

    /** Where a title starts in the run; its end when there is none. */
    private int beforeTitle(int from, int end) {
        for (int i = from; i < end; i++) {
            int past = titles.end(i);
            if (past > i && (past >= end || !isOrganisation(past, end))) {
                return i;
            }
        }
        return end;
    }

    /** Past {@code of the Interior}, {@code for Disease Control and Prevention}, also of {@code Ministry of Justice}. */
    private int extended(int from, int end) {
        int at = end;
        boolean body = isOrganisation(from, end);
        boolean opens = body || WordLists.ORGANISATION_WORDS.contains(words.key(end - 1)) && !isPersonalName(from, end);
        String link = words.key(at);
        if (opens && links(at) && (link.equals("of") || link.equals("for") || link.equals("on"))) {
            boolean article =
                    words.key(at + 1).equals("the") || words.key(at + 1).equals("a");
            int next = at + (article ? 2 : 1);
            boolean goesOn = words.joined(next) && words.capital(next) && runs.starts(next);
            boolean title = goesOn && titles.end(next) > next;
            boolean whole = title && titles.end(next) >= runs.end(next) && !article;
            if (goesOn && (whole || !title)) {
                at = whole ? runs.end(next) : beforeName(next, beforeTitle(next, runs.end(next)));
                body = true;
            }
        }
        return paired(from, at, body);
    }

    private int paired(int from, int at, boolean body) {
        if (!links(at) || !words.key(at).equals("and") || !words.joined(at + 1) || !words.capital(at + 1)) {
            return at;
        }
        int end = runs.end(at + 1);
        boolean closing =
                PAIRED.contains(words.key(end - 1)) && !words.get(at + 1).closed();
        boolean likely = body || at - from <= 2 && !WordLists.isFirstName(words.key(from));
        return closing && likely && end - at <= 4 ? end : at;
    }

    private boolean links(int at) {
        return words.joined(at) && !words.get(at - 1).possessive();
    }

    private boolean isOrganisation(int from, int end) {
        String last = words.key(end - 1);
        if (end - from == 1) {
            return isAcronym(from) || WordLists.OUTLET_WORDS.contains(last) && isOneWordOutlet(from);
        }
        if (isPersonalName(from, end)
                || WordLists.isPersonPlural(last) && !WordLists.ORGANISATION_WORDS.contains(last)) {
            return false;
        }
        if (WordLists.OUTLET_WORDS.contains(last) && words.key(from - 1).equals("the") && words.joined(from)) {
            return true;
        }
        for (int i = from; i < end; i++) {
            if (WordLists.ORGANISATION_WORDS.contains(words.key(i)) && !WordLists.PLACES.contains(last)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Kari Lake}, {@code Emily Post}: a first name and one word that may also end an organisation's name. */
    private boolean isPersonalName(int from, int end) {
        String first = words.key(from);
        boolean named = WordLists.isFirstName(first) && !WordLists.PLACES.contains(first);
        return named && end - from <= 3 && !words.key(from - 1).equals("the") && isLastName(words.key(end - 1));
    }

    private static boolean isLastName(String key) {
        boolean body = WordLists.ORGANISATION_WORDS.contains(key) || WordLists.PLACE_WORDS.contains(key);
        return !body && !WordLists.isGroupNoun(key) || WordLists.isSurname(key);
    }

    private boolean isAcronym(int index) {
        Word word = words.get(index);
        String key = word.key();
        return word.allCapitals()
                && !word.initial()
                && !aliasesOfPeople.contains(key)
                && key.length() > 1
                && key.length() < 7
                && key.chars().allMatch(Character::isLetter)
                && !WordLists.STATES.containsKey(key)
                && !WordLists.PLACES.contains(key)
                && !Set.of("us", "uk", "usa", "tv", "ceo", "am", "pm", "covid", "ii", "iii", "ok", "mp")
                        .contains(key);
    }

    private boolean isOneWordOutlet(int index) {
        return !WordLists.COMMON.contains(words.key(index)) && !words.get(index).opens();
    }

    private boolean isPlace(int from, int end) {
        String key = words.joinedKeys(from, end);
        boolean listed = WordLists.PLACES.contains(key) || WordLists.STATES.containsKey(key);
        boolean shaped =
                end - from > 1 && WordLists.PLACE_WORDS.contains(words.key(end - 1)) && !isPersonalName(from, end);
        return listed || shaped;
    }
}

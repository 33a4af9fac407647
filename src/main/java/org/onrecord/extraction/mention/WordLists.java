package org.onrecord.extraction.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.extraction.reading.WordList;

/** The English word lists that names are read with; each stands in a resource that says where it comes from. */
final class WordLists {

    static final WordList FIRST_NAMES = WordList.named("first-names");
    static final WordList SURNAMES = WordList.named("surnames");
    static final WordList SURNAME_WORDS = WordList.named("surname-words");
    static final WordList COMMON = WordList.named("common-words");
    static final WordList PERSON_NOUNS = WordList.named("person-nouns");
    static final WordList GROUP_NOUNS = WordList.named("group-nouns");
    static final WordList PLACES = WordList.named("places");
    static final WordList DEMONYMS = WordList.named("demonyms");
    static final Map<String, String> STATES = states();
    static final WordList PARTIES = WordList.named("parties");
    static final WordList TITLES = WordList.named("titles");
    /** First words of titles. */
    static final Set<String> TITLE_STARTS =
            TITLES.words().map(title -> title.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());

    static final WordList TITLE_MODIFIERS = WordList.named("title-modifiers");
    static final WordList PORTFOLIOS = WordList.named("portfolios");
    static final WordList ORGANISATION_WORDS = WordList.named("organisation-words");
    static final WordList OUTLET_WORDS = WordList.named("outlet-words");
    static final WordList PLACE_WORDS = WordList.named("place-words");
    static final WordList DOCUMENT_NOUNS = WordList.named("document-nouns");
    static final WordList CLOSED = WordList.named("closed-class");
    static final WordList NICKNAMES = WordList.named("nicknames");
    static final WordList SPEAKING = WordList.named("speaking-verbs");

    private WordLists() {}

    /** Whether a key is a noun for one person, such as {@code senator}. */
    static boolean isPersonNoun(String key) {
        return PERSON_NOUNS.contains(lastPart(key));
    }

    /** Whether a key is the plural of a noun for a person, such as {@code officials}, or of a people or party. */
    static boolean isPersonPlural(String key) {
        String noun = lastPart(key);
        return noun.equals("people") || noun.equals("police") || !PERSON_NOUNS.contains(noun) && isPluralOf(noun);
    }

    /** Whether a key is a noun for a body of people, such as {@code department} or {@code agencies}. */
    static boolean isGroupNoun(String key) {
        return GROUP_NOUNS.contains(key) || !singular(key).equals(key) && GROUP_NOUNS.contains(singular(key));
    }

    /** Whether a word, or what it is inflected from, is one that is usually not a name. */
    static boolean isCommon(String key) {
        return COMMON.contains(key) || COMMON.contains(singular(key)) || isFormOf(key, "ed") || isFormOf(key, "ing");
    }

    private static boolean isFormOf(String key, String ending) {
        String stem = key.endsWith(ending) ? key.substring(0, key.length() - ending.length()) : "";
        return COMMON.contains(stem) || COMMON.contains(stem + "e");
    }

    static boolean isFirstName(String key) {
        return FIRST_NAMES.contains(key) || key.indexOf('-') > 0 && isFirstName(key.substring(0, key.indexOf('-')));
    }

    /** Whether a word at the end of a run that starts with a first name may be a last name though it means something. */
    static boolean isSurname(String key) {
        return SURNAMES.contains(key) || SURNAME_WORDS.contains(key);
    }

    /** Whether a key belongs to the closed classes: articles, pronouns, prepositions and the like. */
    static boolean isClosed(String key) {
        return CLOSED.contains(key) && !isClass(key, "particle");
    }

    static boolean isClass(String key, String wordClass) {
        return wordClass.equals(CLOSED.get(key));
    }

    /** The singular of a regular plural, or the word itself. */
    static String singular(String key) {
        if (key.endsWith("ies") && key.length() > 4) {
            return key.substring(0, key.length() - 3) + "y";
        }
        if (key.endsWith("men")) {
            return key.substring(0, key.length() - 3) + "man";
        }
        if (key.endsWith("sses") || key.endsWith("ches") || key.endsWith("shes")) {
            return key.substring(0, key.length() - 2);
        }
        return key.endsWith("s") && !key.endsWith("ss") && key.length() > 3 ? key.substring(0, key.length() - 1) : key;
    }

    private static boolean isPluralOf(String noun) {
        String one = singular(noun);
        return !one.equals(noun) && (PERSON_NOUNS.contains(one) || DEMONYMS.contains(one) || PARTIES.contains(one));
    }

    private static String lastPart(String key) {
        return PERSON_NOUNS.contains(key) ? key : key.substring(key.lastIndexOf('-') + 1);
    }

    private static Map<String, String> states() {
        Map<String, String> all = new HashMap<>();
        for (String[] row : WordList.rows("states")) {
            for (String name : row) {
                all.put(Word.key(name), Word.key(row[0]));
            }
        }
        return Map.copyOf(all);
    }
}

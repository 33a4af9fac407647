package org.onrecord.extraction.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The English word lists that names are read with; each stands in a resource that says where it comes from. */
final class WordLists {

    static final Map<String, String> FIRST_NAMES = load("first-names");
    static final Set<String> SURNAMES = load("surnames").keySet();
    static final Set<String> SURNAME_WORDS = load("surname-words").keySet();
    static final Set<String> COMMON = load("common-words").keySet();
    static final Set<String> PERSON_NOUNS = load("person-nouns").keySet();
    static final Set<String> GROUP_NOUNS = load("group-nouns").keySet();
    static final Map<String, String> PLACES = load("places");
    static final Map<String, String> DEMONYMS = load("demonyms");
    static final Map<String, String> STATES = states();
    static final Map<String, String> PARTIES = load("parties");
    static final Map<String, String> TITLES = load("titles");
    /** First words of titles. */
    static final Set<String> TITLE_STARTS = TITLES.keySet().stream()
            .map(title -> title.indexOf(' ') < 0 ? title : title.substring(0, title.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    static final Set<String> TITLE_MODIFIERS = load("title-modifiers").keySet();
    static final Set<String> PORTFOLIOS = load("portfolios").keySet();
    static final Set<String> ORGANISATION_WORDS = load("organisation-words").keySet();
    static final Set<String> OUTLET_WORDS = load("outlet-words").keySet();
    static final Set<String> PLACE_WORDS = load("place-words").keySet();
    static final Map<String, String> DOCUMENT_NOUNS = load("document-nouns");
    static final Map<String, String> CLOSED = load("closed-class");
    static final Map<String, String> NICKNAMES = load("nicknames");
    static final Set<String> SPEAKING = load("speaking-verbs").keySet();

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
        return FIRST_NAMES.containsKey(key) || key.indexOf('-') > 0 && isFirstName(key.substring(0, key.indexOf('-')));
    }

    /** Whether a word at the end of a run that starts with a first name may be a last name though it means something. */
    static boolean isSurname(String key) {
        return SURNAMES.contains(key) || SURNAME_WORDS.contains(key);
    }

    /** Whether a key belongs to the closed classes: articles, pronouns, prepositions and the like. */
    static boolean isClosed(String key) {
        return CLOSED.containsKey(key) && !isClass(key, "particle");
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
        return !one.equals(noun)
                && (PERSON_NOUNS.contains(one) || DEMONYMS.containsKey(one) || PARTIES.containsKey(one));
    }

    private static String lastPart(String key) {
        return PERSON_NOUNS.contains(key) ? key : key.substring(key.lastIndexOf('-') + 1);
    }

    private static Map<String, String> states() {
        Map<String, String> all = new HashMap<>();
        for (Map.Entry<String, String> state : load("states").entrySet()) {
            all.put(state.getKey(), state.getKey());
            for (String shortForm : state.getValue().split("\t", -1)) {
                all.put(Word.key(shortForm), state.getKey());
            }
        }
        return Map.copyOf(all);
    }

    /** Keys of the first column to the rest of the line; the first line says where the list comes from. */
    private static Map<String, String> load(String name) {
        Map<String, String> rows = new HashMap<>(1 << 12);
        String file = "/lexicon/en/" + name + ".tsv";
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> {
                int tab = line.indexOf('\t');
                rows.put(Word.key(tab < 0 ? line : line.substring(0, tab)), tab < 0 ? "" : line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(rows);
    }
}

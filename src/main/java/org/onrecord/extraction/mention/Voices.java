package org.onrecord.extraction.mention;

import java.util.Set;
import org.onrecord.text.Tree;

/** Tells which words of a tree can name somebody who speaks. */
public final class Voices {

    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "we", "i", "who");

    private Voices() {}

    /** Whether a word in small letters is a noun for a person, for people or a body of people. */
    public static boolean isPersonalNoun(String word) {
        return WordLists.isPersonNoun(word) || WordLists.isPersonPlural(word) || WordLists.isGroupNoun(word);
    }

    /** Whether a word in small letters is a state of the United States. */
    public static boolean isState(String word) {
        return WordLists.STATES.containsKey(word);
    }

    /** Whether a name in small letters is a town, a state or its abbreviation, or a country. */
    public static boolean isPlace(String name) {
        return isState(name) || WordLists.PLACES.contains(name);
    }

    /** Whether a word is a name, a personal pronoun, or a noun for a person or a body of people. */
    public static boolean isPersonal(Tree tree, int word) {
        String lemma = Word.key(tree.lemma(word));
        return switch (tree.partOfSpeech(word)) {
            case PROPN -> true;
            case PRON -> PERSONAL.contains(lemma);
            case NOUN -> WordLists.isPersonNoun(lemma) || WordLists.isGroupNoun(lemma) || lemma.equals("people");
            default -> false;
        };
    }
}

package org.onrecord.extraction.quote;

import java.util.Set;
import org.onrecord.extraction.mention.Voices;
import org.onrecord.extraction.reading.Dictionary;
import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Tells what kind of speaker a phrase names, by its head word. */
final class SourceKind {

    private static final Set<String> LAWS = Set.of(
            "act",
            "acts",
            "law",
            "laws",
            "bill",
            "bills",
            "legislation",
            "amendment",
            "amendments",
            "provision",
            "provisions",
            "ordinance",
            "resolution",
            "resolutions",
            "statute",
            "measure",
            "measures",
            "rule",
            "rules");

    private SourceKind() {}

    /** A pronoun itself, or {@code name}, {@code person}, {@code law}, {@code document}, {@code time}, or the head's word class. */
    static String of(Words words, Range phrase) {
        int head = head(words, phrase);
        String word = words.lower(head);
        if (isTime(word)) {
            return "time";
        }
        return switch (words.kind(head)) {
            case PRONOUN, RELATIVE, THAT, POSSESSIVE, QUESTION ->
                phrase.past() - phrase.first() == 1 ? word : "pronoun";
            case NAME -> word.equals("act") ? "law" : "name";
            default ->
                LAWS.contains(word)
                        ? "law"
                        : Voices.isPersonalNoun(word)
                                ? "person"
                                : DocumentNouns.contains(word)
                                        ? "document"
                                        : words.kind(head).toString();
        };
    }

    /** {@code Tuesday}, {@code week}. */
    static boolean isTime(String word) {
        return Dictionary.is(word, "weekday") || Dictionary.is(word, "daytime");
    }

    /** {@code On Tuesday | Lee said}, {@code In Salem, Ore., | Lee said}: a phrase that cannot say anything. */
    static boolean isTimeOrPlace(Words words, Range phrase) {
        int last = phrase.past() - 1;
        boolean place = phrase.past() - phrase.first() > 2
                && words.is(last - 1, WordClass.COMMA)
                && Voices.isState(words.lower(last));
        return place || isTime(words.lower(last));
    }

    /** The last word before a preposition, a comma, a bracket or {@code who}. */
    static int head(Words words, Range phrase) {
        int head = phrase.first();
        while (head + 1 < phrase.past() && !endsHead(words.kind(head + 1))) {
            head++;
        }
        return head;
    }

    private static boolean endsHead(WordClass kind) {
        return kind == WordClass.PREPOSITION
                || kind == WordClass.COMMA
                || kind == WordClass.RELATIVE
                || kind == WordClass.BRACKET;
    }
}

package org.onrecord.extraction;

import java.util.List;

/**
 * What is known before a document is read: names that other articles gave and that curators settled. It helps and is
 * never needed.
 *
 * @param people full names of people
 * @param organisations names of organisations and outlets
 */
public record Lexicon(List<String> people, List<String> organisations) {

    /** Nothing known. */
    public static final Lexicon EMPTY = new Lexicon(List.of(), List.of());

    public Lexicon {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
    }
}

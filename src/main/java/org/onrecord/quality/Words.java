package org.onrecord.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.text.Span;

/** What the measures compare: trimmed stretches and the places of the words in them. */
final class Words {

    private static final String EDGE = " \t\n\r\u00a0\"“”‘’'.,;:!?…—–-";
    private static final String JOINS = "$%'’.-";

    private Words() {}

    /** Without blanks and marks of punctuation at its ends; may be empty. */
    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    /** The pieces, each trimmed, in order; those that are nothing but edge are left out. */
    static Set<Span> trimmed(String text, List<Span> spans) {
        Set<Span> pieces = new TreeSet<>();
        spans.stream()
                .map(span -> trimmed(text, span))
                .filter(span -> !span.isEmpty())
                .forEach(pieces::add);
        return pieces;
    }

    /** Offsets of the first characters of the words in the pieces. */
    static Set<Integer> places(String text, Iterable<Span> pieces) {
        Set<Integer> places = new HashSet<>();
        for (Span piece : pieces) {
            int at = piece.start();
            while (at < piece.end()) {
                at = word(text, at, piece.end(), places);
            }
        }
        return places;
    }

    /** Notes the word that starts at an offset, if one does, and gives the offset to go on from. */
    private static int word(String text, int at, int limit, Set<Integer> places) {
        int end = at;
        boolean letters = false;
        while (end < limit && (isWord(text.charAt(end)) || JOINS.indexOf(text.charAt(end)) >= 0)) {
            letters |= isWord(text.charAt(end++));
        }
        if (letters) {
            places.add(at);
        }
        return Math.max(end, at + 1);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Shared words over all words of both; 0 when either is empty. */
    static double overlap(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = shared(one, other);
        return (double) shared / (one.size() + other.size() - shared);
    }

    static int shared(Set<Integer> one, Set<Integer> other) {
        Set<Integer> smaller = one.size() < other.size() ? one : other;
        Set<Integer> larger = smaller == one ? other : one;
        return (int) smaller.stream().filter(larger::contains).count();
    }
}

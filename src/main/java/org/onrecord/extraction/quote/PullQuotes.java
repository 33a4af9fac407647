package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Compounds;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Paragraph;
import org.onrecord.text.PullQuote;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/**
 * Finds display copies of body quotes and ties each to the quote that it repeats. A copy may be cut short at either end and
 * may leave words out where it has an ellipsis; punctuation and capitals do not count.
 */
public final class PullQuotes {

    private static final int LEAST_WORDS = 5;
    private static final int LONGEST = 120;
    private static final int LEAST_PIECE = 3;
    private static final int MOST_PLACES = 50;
    /** A copy may begin with a name where the body has a pronoun. */
    private static final int MOST_REPLACED = 2;

    private final Document document;
    private final List<Paragraph> paragraphs;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final int[] firsts;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private PullQuotes(Document document) {
        this.document = document;
        this.paragraphs = document.paragraphs();
        this.firsts = new int[paragraphs.size() + 1];
        readWords();
    }

    /** The paragraphs that repeat words of the body, in order. */
    public static List<Span> paragraphs(Document document) {
        PullQuotes pulls = new PullQuotes(document);
        List<Span> found = new ArrayList<>();
        for (int p = 0; p < pulls.paragraphs.size(); p++) {
            if (pulls.original(p) != null) {
                found.add(pulls.paragraphs.get(p).span());
            }
        }
        return found;
    }

    /** Ties each pull quote to the attribution whose words it repeats. */
    public static List<PullQuote> fold(Document document, List<Span> pulls, List<Attribution> attributions) {
        if (pulls.isEmpty()) {
            return List.of();
        }
        PullQuotes here = new PullQuotes(document);
        NavigableMap<Integer, Integer> starts = byStart(attributions);
        Set<Span> known = Set.copyOf(pulls);
        List<PullQuote> folded = new ArrayList<>();
        for (int p = 0; p < here.paragraphs.size(); p++) {
            Integer at = known.contains(here.paragraphs.get(p).span()) ? here.original(p) : null;
            if (at != null) {
                folded.add(new PullQuote(here.paragraphs.get(p).span(), around(starts, attributions, at)));
            }
        }
        return folded;
    }

    /** Which attribution each piece of content belongs to, by where it starts. */
    private static NavigableMap<Integer, Integer> byStart(List<Attribution> attributions) {
        NavigableMap<Integer, Integer> starts = new TreeMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            for (Span span : attributions.get(i).content()) {
                starts.put(span.start(), i);
            }
        }
        return starts;
    }

    private static @Nullable Integer around(
            NavigableMap<Integer, Integer> starts, List<Attribution> attributions, int offset) {
        Map.Entry<Integer, Integer> entry = starts.floorEntry(offset);
        boolean inside = entry != null
                && attributions.get(entry.getValue()).content().stream().anyMatch(span -> span.contains(offset));
        return inside ? entry.getValue() : null;
    }

    private void readWords() {
        int at = 0;
        List<Token> tokens = Compounds.of(document.text(), document.tokens());
        for (int p = 0; p < paragraphs.size(); p++) {
            firsts[p] = words.size();
            Span span = paragraphs.get(p).span();
            while (at < tokens.size() && tokens.get(at).span().start() < span.end()) {
                if (tokens.get(at).span().start() >= span.start()) {
                    addWord(tokens.get(at));
                }
                at++;
            }
        }
        firsts[paragraphs.size()] = words.size();
        for (int i = 0; i + LEAST_PIECE <= words.size(); i++) {
            List<Integer> at3 = places.computeIfAbsent(key(i), key -> new ArrayList<>(1));
            if (at3.size() < MOST_PLACES) {
                at3.add(i);
            }
        }
    }

    private void addWord(Token token) {
        String word = LowerCase.of(token.in(document.text()));
        boolean ellipsis = word.equals("…") || word.startsWith("...");
        if (ellipsis || Character.isLetterOrDigit(word.codePointAt(word.length() - 1))) {
            words.add(ellipsis ? "…" : word.replace('’', '\''));
            offsets.add(token.span().start());
        }
    }

    private String key(int i) {
        return words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2);
    }

    /** Where the words of a paragraph begin in a longer one, or null. */
    private @Nullable Integer original(int paragraph) {
        int first = firsts[paragraph];
        int past = firsts[paragraph + 1];
        if (past - first < LEAST_WORDS || past - first > LONGEST) {
            return null;
        }
        for (int from = first; from <= first + MOST_REPLACED && past - from >= LEAST_WORDS; from++) {
            for (int place : places.getOrDefault(key(from), List.of())) {
                int other = paragraphOf(place);
                boolean longer = firsts[other + 1] - firsts[other] > past - first;
                if (other != paragraph && longer && repeats(from, past, place, firsts[other + 1])) {
                    return offsets.get(place);
                }
            }
        }
        return null;
    }

    /** Whether all pieces between ellipses come one after the other in a stretch. */
    private boolean repeats(int first, int past, int place, int limit) {
        int at = place;
        int i = first;
        while (i < past) {
            if (words.get(i).equals("…")) {
                i++;
                int piece = pieceEnd(i, past);
                at = i < past ? find(i, piece, at, limit) : at;
                if (at < 0) {
                    return false;
                }
            } else if (at >= limit || !words.get(i).equals(words.get(at))) {
                return false;
            } else {
                i++;
                at++;
            }
        }
        return true;
    }

    private int pieceEnd(int from, int past) {
        int end = from;
        while (end < past && !words.get(end).equals("…")) {
            end++;
        }
        return end;
    }

    private int find(int first, int past, int from, int limit) {
        int length = Math.min(past - first, LEAST_PIECE);
        for (int at = from; at + length <= limit; at++) {
            boolean same = true;
            for (int i = 0; i < length && same; i++) {
                same = words.get(first + i).equals(words.get(at + i));
            }
            if (same) {
                return at;
            }
        }
        return -1;
    }

    private int paragraphOf(int word) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firsts[middle] <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

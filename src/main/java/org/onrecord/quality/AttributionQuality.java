package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.quality.Marked.Role;
import org.onrecord.text.Annotations;
import org.onrecord.text.Span;

/**
 * How well attributions agree with people's marks: the quoted words, who said them, and each of content, cue and
 * source, exactly (the same trimmed pieces) and by overlap (at least half of the words of both).
 */
public final class AttributionQuality {

    private final Tallies tallies = new Tallies();
    private int quotesFound;

    /**
     * Reads gold.
     *
     * @param place a folder in brat's format, with {@code text/} and {@code attributions/}, or a file of our own, one
     *     document a line as JSON with its text
     * @throws IOException when it is neither
     */
    public static List<GoldDocument> gold(Path place) throws IOException {
        return Files.isRegularFile(place) ? GoldLines.documents(place) : new BratFolder(place).documents();
    }

    /** Counts what was found in one document. */
    public void add(GoldDocument document, Annotations found) {
        QuotedStretches quoted = new QuotedStretches(document.text());
        List<Marked> gold = document.attributions().stream()
                .map(attribution -> Marked.of(document.text(), quoted, attribution))
                .filter(marked -> marked.has(Role.CONTENT))
                .toList();
        List<Marked> predicted = found.attributions().stream()
                .map(attribution -> Marked.of(document.text(), quoted, attribution))
                .filter(marked -> marked.has(Role.CONTENT))
                .toList();
        quotedWords(document.text(), gold, predicted);
        whoSaidIt(gold, predicted);
        for (Role role : Role.values()) {
            part(role, gold, predicted);
        }
        linked(gold, predicted);
    }

    /** A row for each measure, in a fixed order. */
    public List<Measure> measures() {
        return tallies.measures();
    }

    /** Of the gold quotes whose words were found, the share whose speaker is right, from 0 to 1. */
    public double speakerAccuracy() {
        int right = tallies.of("who said it").hits();
        return quotesFound == 0 ? 0 : (double) right / quotesFound;
    }

    private void quotedWords(String text, List<Marked> gold, List<Marked> predicted) {
        Set<Span> should = union(gold, Marked::quoted);
        Set<Span> did = union(predicted, Marked::quoted);
        tallies.count("quoted words, exact", same(should, did), did.size(), should.size());
        Set<Integer> shouldWords = Words.places(text, should);
        Set<Integer> didWords = Words.places(text, did);
        tallies.count("quoted words, tokens", Words.shared(shouldWords, didWords), didWords.size(), shouldWords.size());
    }

    private void whoSaidIt(List<Marked> gold, List<Marked> predicted) {
        tallies.count(
                "who said it",
                0,
                (int) predicted.stream()
                        .filter(AttributionQuality::isQuoteOfSomebody)
                        .count(),
                0);
        for (Marked quote : gold) {
            if (quote.quoted().isEmpty() || !quote.has(Role.SOURCE)) {
                continue;
            }
            tallies.count("who said it", 0, 0, 1);
            Marked nearest = nearest(quote, predicted);
            if (nearest != null) {
                quotesFound++;
                tallies.count("who said it", sameSpeaker(quote, nearest) ? 1 : 0, 0, 0);
            }
        }
    }

    private static boolean isQuoteOfSomebody(Marked found) {
        return !found.quoted().isEmpty() && (found.has(Role.SOURCE) || found.speaker() != null);
    }

    private static @Nullable Marked nearest(Marked quote, List<Marked> predicted) {
        Marked best = null;
        double most = 0;
        for (Marked found : predicted) {
            double overlap = Words.overlap(found.words(Role.CONTENT), quote.words(Role.CONTENT));
            if (overlap >= 0.5 && overlap > most) {
                most = overlap;
                best = found;
            }
        }
        return best;
    }

    private static boolean sameSpeaker(Marked quote, Marked found) {
        if (Words.shared(quote.words(Role.SOURCE), found.words(Role.SOURCE)) > 0) {
            return true;
        }
        String speaker = found.speaker();
        return speaker != null
                && !speaker.isBlank()
                && lastNames(quote.sourceWords()).contains(bare(last(speaker)));
    }

    private static String last(String name) {
        String trimmed = name.strip();
        return trimmed.substring(trimmed.lastIndexOf(' ') + 1);
    }

    private static Set<String> lastNames(String words) {
        Set<String> names = new HashSet<>();
        for (String word : words.split("[^\\p{L}\\p{N}_.'’-]+", -1)) {
            if (word.length() > 1 && Character.isUpperCase(word.charAt(0))) {
                names.add(bare(word));
            }
        }
        return names;
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^[.'’]+|[.'’]+$", "");
    }

    private void part(Role role, List<Marked> gold, List<Marked> predicted) {
        List<Marked> should = gold.stream().filter(marked -> marked.has(role)).toList();
        List<Marked> did = predicted.stream().filter(marked -> marked.has(role)).toList();
        String name = role.name().toLowerCase(Locale.ROOT);
        List<Set<Span>> left =
                new ArrayList<>(did.stream().map(marked -> marked.pieces(role)).toList());
        int exact = (int) should.stream()
                .filter(marked -> left.remove(marked.pieces(role)))
                .count();
        tallies.count(name + ", exact", exact, did.size(), should.size());
        tallies.count(name + ", overlap", overlapping(role, should, did), did.size(), should.size());
    }

    /** Pairs each gold mark with the unused finding that shares most of its words. */
    private static int overlapping(Role role, List<Marked> gold, List<Marked> predicted) {
        List<Marked> left = new ArrayList<>(predicted);
        int pairs = 0;
        for (Marked should : gold) {
            Marked best = null;
            double most = 0;
            for (Marked did : left) {
                double overlap = Words.overlap(should.words(role), did.words(role));
                if (overlap >= 0.5 && overlap > most) {
                    most = overlap;
                    best = did;
                }
            }
            if (best != null) {
                left.remove(best);
                pairs++;
            }
        }
        return pairs;
    }

    private void linked(List<Marked> gold, List<Marked> predicted) {
        List<Object> left =
                new ArrayList<>(predicted.stream().map(Marked::pieces).toList());
        int exact = (int)
                gold.stream().filter(marked -> left.remove(marked.pieces())).count();
        tallies.count("linked, exact", exact, predicted.size(), gold.size());
        List<Marked> unused = new ArrayList<>(predicted);
        int overlapping = 0;
        for (Marked should : gold) {
            var hit = unused.stream()
                    .filter(did -> List.of(Role.values()).stream().allMatch(role -> should.agrees(did, role)))
                    .findFirst();
            if (hit.isPresent()) {
                unused.remove(hit.get());
                overlapping++;
            }
        }
        tallies.count("linked, overlap", overlapping, predicted.size(), gold.size());
    }

    private static <T> Set<T> union(List<Marked> all, Function<Marked, Collection<T>> part) {
        Set<T> union = new HashSet<>();
        all.forEach(marked -> union.addAll(part.apply(marked)));
        return union;
    }

    private static int same(Set<Span> one, Set<Span> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}

package org.onrecord.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.text.Span;

/**
 * How well trees agree with a treebank's, by the measures of the CoNLL 2018 shared task. Both sides are readings of the
 * same characters; their tokens, words and sentences may differ. A word is right only where it is one of gold's words.
 * Relations are compared without their subtypes.
 */
public final class TreeQuality {

    private static final List<String> OF_WORDS = List.of("Words", "UPOS", "XPOS", "Lemmas", "UAS", "LAS");

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Map<String, int[]> relations = new TreeMap<>();

    /** Starts with nothing counted. */
    public TreeQuality() {
        counts.put("Tokens", new int[3]);
        counts.put("Sentences", new int[3]);
        OF_WORDS.forEach(name -> counts.put(name, new int[3]));
    }

    /**
     * Counts some sentences of one text, such as a paragraph's.
     *
     * @throws IllegalArgumentException when the two differ in a character other than blanks, or a word has no head
     */
    public void add(List<ConlluSentence> gold, List<ConlluSentence> found) {
        PlacedWords should = new PlacedWords(gold);
        PlacedWords did = new PlacedWords(found);
        should.checkSameCharacters(did);
        spans("Tokens", should.tokens(), did.tokens());
        spans("Sentences", should.sentences(), did.sentences());
        words(should.words(), did.words());
    }

    private void spans(String name, List<Span> gold, List<Span> found) {
        List<Span> both = new ArrayList<>(gold);
        both.retainAll(new HashSet<>(found));
        count(counts, name, both.size(), found.size(), gold.size());
    }

    private void words(List<PlacedWord> gold, List<PlacedWord> found) {
        int[] goldOf = WordAlignment.of(gold, found);
        for (String name : OF_WORDS) {
            count(counts, name, 0, found.size(), gold.size());
        }
        gold.forEach(word -> count(relations, word.relation(), 0, 0, 1));
        found.forEach(word -> count(relations, word.relation(), 0, 1, 0));
        for (int i = 0; i < goldOf.length; i++) {
            if (goldOf[i] != WordAlignment.NONE) {
                PlacedWord should = gold.get(goldOf[i]);
                word(should.line(), found.get(i).line());
                link(should, found.get(i), goldOf);
            }
        }
    }

    private void word(ConlluLine gold, ConlluLine found) {
        hit("Words", true);
        hit("UPOS", gold.universalTag().equals(found.universalTag()));
        hit("XPOS", gold.pennTag().equals(found.pennTag()));
        hit("Lemmas", gold.lemma().equals(ConlluLine.ABSENT) || gold.lemma().equals(found.lemma()));
    }

    private void link(PlacedWord gold, PlacedWord found, int[] goldOf) {
        int head = found.head() == PlacedWord.ROOT ? PlacedWord.ROOT : goldOf[found.head()];
        boolean attached = head == gold.head();
        boolean labelled = attached && gold.relation().equals(found.relation());
        hit("UAS", attached);
        hit("LAS", labelled);
        count(relations, gold.relation(), labelled ? 1 : 0, 0, 0);
    }

    private void hit(String name, boolean right) {
        count(counts, name, right ? 1 : 0, 0, 0);
    }

    /** Tokens, Sentences, Words, UPOS, XPOS, Lemmas, UAS and LAS, in this order. */
    public List<Measure> measures() {
        return rows(counts);
    }

    /** How often each relation is found between the right two words, by name. */
    public List<Measure> relations() {
        return rows(relations);
    }

    private static List<Measure> rows(Map<String, int[]> counts) {
        return counts.entrySet().stream()
                .map(row ->
                        new Measure(row.getKey(), new Score(row.getValue()[0], row.getValue()[1], row.getValue()[2])))
                .toList();
    }

    private static void count(Map<String, int[]> counts, String name, int hits, int found, int gold) {
        int[] row = counts.computeIfAbsent(name, none -> new int[3]);
        row[0] += hits;
        row[1] += found;
        row[2] += gold;
    }
}

package org.onrecord.extraction.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.text.Tag;
import org.onrecord.text.Tree;

/**
 * Layers that read each sentence from the left and from the right, one upon the other: tags come out of a lower one, trees
 * out of the highest.
 */
final class Network {

    private final WordVectors vectors;
    private final List<BothWays> layers;
    private final int tagLayer;
    private final Tagger tagger;
    private final Parser parser;
    private final Lemmatizer lemmatizer;

    Network(Weights weights) {
        vectors = new WordVectors(weights);
        layers = weights.names("layers").stream()
                .map(name -> new BothWays(weights, name))
                .toList();
        tagLayer = weights.names("layers").indexOf("tagged");
        tagger = new Tagger(weights);
        parser = new Parser(weights);
        lemmatizer = weights.reading("lemmas", Lemmatizer::read);
    }

    /** The words of each sentence with their tags, lemmas, heads and relations. */
    List<List<Tree.Word>> read(List<List<String>> sentences) {
        int[] starts = starts(sentences);
        float[][] states = lowest(sentences, starts);
        Tag[] tags = {};
        for (int layer = 0; layer < layers.size(); layer++) {
            states = layer == 0 ? states : layers.get(layer).read(states, starts);
            tags = layer == tagLayer ? tagger.tag(states) : tags;
        }
        float[][] roles = parser.roles(states);
        List<List<Tree.Word>> read = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            float[][] own = Arrays.copyOfRange(roles, starts[i], starts[i + 1]);
            read.add(words(sentences.get(i), own, Arrays.copyOfRange(tags, starts[i], starts[i + 1])));
        }
        return read;
    }

    /** The row of each sentence's root, which its words follow; the last is the count of rows. */
    private static int[] starts(List<List<String>> sentences) {
        int[] starts = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            starts[i + 1] = starts[i] + 1 + sentences.get(i).size();
        }
        return starts;
    }

    /** The states of the lowest layer; what it takes from a word is counted once for each different word. */
    private float[][] lowest(List<List<String>> sentences, int[] starts) {
        Map<String, Integer> known = new HashMap<>();
        int[] places = new int[starts[sentences.size()]];
        for (int i = 0; i < sentences.size(); i++) {
            int row = starts[i] + 1;
            for (String word : sentences.get(i)) {
                places[row++] = known.computeIfAbsent(word, w -> known.size() + 1);
            }
        }
        float[][] different = new float[known.size() + 1][];
        different[0] = vectors.root();
        known.forEach((word, place) -> different[place] = vectors.of(word));
        return layers.get(0).read(different, places, starts);
    }

    private List<Tree.Word> words(List<String> forms, float[][] roles, Tag[] tags) {
        int[] heads = parser.heads(roles);
        String[] relations = parser.relations(roles, heads);
        Tree.Word[] words = new Tree.Word[forms.size()];
        for (int i = 0; i < words.length; i++) {
            String form = forms.get(i);
            Tag tag = tags[i + 1];
            String lemma = lemmatizer.lemma(form, tag.partOfSpeech().name(), tag.penn());
            words[i] = new Tree.Word(form, lemma, tag, heads[i + 1] - 1, relations[i + 1]);
        }
        return List.of(words);
    }
}

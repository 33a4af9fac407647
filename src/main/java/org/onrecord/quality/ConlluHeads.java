package org.onrecord.quality;

import java.util.List;
import java.util.Optional;

/** Whether the heads that a sentence's lines give make one tree. */
final class ConlluHeads {

    private static final int ROOT = 0;

    private final List<ConlluLine> words;
    private final int[] heads;

    private ConlluHeads(List<ConlluLine> words) {
        this.words = words;
        heads = new int[words.size() + 1];
    }

    /** What is wrong, and with which line; nothing also where no word gives a head. */
    static Optional<Complaint> complaint(List<ConlluLine> words) {
        if (words.stream().allMatch(word -> word.head().equals(ConlluLine.ABSENT))) {
            return Optional.empty();
        }
        ConlluHeads heads = new ConlluHeads(words);
        return heads.numbers().or(heads::root).or(heads::circle);
    }

    private Optional<Complaint> numbers() {
        for (ConlluLine word : words) {
            int head = number(word.head());
            if (head < 0 || head > words.size()) {
                return complaint(word, "head " + word.head() + " in a sentence of " + words.size() + " words");
            }
            heads[word.first()] = head;
        }
        return Optional.empty();
    }

    private static int number(String head) {
        try {
            return Integer.parseInt(head);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Optional<Complaint> root() {
        List<ConlluLine> roots =
                words.stream().filter(word -> heads[word.first()] == ROOT).toList();
        return switch (roots.size()) {
            case 0 -> complaint(words.get(0), "a sentence without a root");
            case 1 -> Optional.empty();
            default ->
                complaint(
                        roots.get(1), "a second root after word " + roots.get(0).first());
        };
    }

    /** Climbs from each word to one that was climbed from before; to meet its own climb is to go round. */
    private Optional<Complaint> circle() {
        int[] climbs = new int[heads.length];
        climbs[ROOT] = heads.length;
        for (ConlluLine word : words) {
            int at = word.first();
            while (climbs[at] == 0) {
                climbs[at] = word.first();
                at = heads[at];
            }
            if (climbs[at] == word.first()) {
                return complaint(words.get(at - 1), "heads that go round in a circle");
            }
        }
        return Optional.empty();
    }

    private static Optional<Complaint> complaint(ConlluLine line, String words) {
        return Optional.of(new Complaint(line, words));
    }

    /** What is wrong with a line. */
    record Complaint(ConlluLine line, String words) {}
}

package org.onrecord.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Halving;
import org.onrecord.text.Quantity;
import org.onrecord.text.Span;

/** The figures of a document by their indexes, as claims name theirs. */
record ClaimFigures(String text, List<Quantity> quantities) {

    private static final int LEAD = 12;
    /** How long a name before a sum in a list may be, in characters. */
    private static final int NAME = 80;

    Span span(int figure) {
        return quantities.get(figure).span();
    }

    /**
     * {@code $3.5 million for a waterline}, {@code Milford: $2 million to lay pipes}: a list's point that begins with a
     * sum.
     */
    boolean leads(Span sentence, List<Integer> figures) {
        if (figures.isEmpty()) {
            return false;
        }
        Quantity first = quantities.get(figures.get(0));
        String before = text.substring(
                sentence.start(), Math.max(sentence.start(), first.span().start()));
        boolean named = before.stripTrailing().endsWith(":") && before.length() <= NAME;
        return first.rule().startsWith("money") && (named || first.number().start() - sentence.start() <= LEAD);
    }

    boolean areVague(List<Integer> figures) {
        return figures.stream().allMatch(i -> quantities.get(i).rule().equals("vague"));
    }

    /** Indexes of the figures in a stretch. */
    List<Integer> in(Span span) {
        int first =
                Halving.first(quantities.size(), i -> quantities.get(i).span().end() <= span.start());
        List<Integer> indexes = new ArrayList<>();
        for (int i = first; i < quantities.size() && quantities.get(i).span().start() < span.end(); i++) {
            indexes.add(i);
        }
        return indexes;
    }

    /** On whose word the first figure that names somebody rests. */
    @Nullable
    String source(List<Integer> figures) {
        return figures.stream()
                .map(i -> quantities.get(i).source())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

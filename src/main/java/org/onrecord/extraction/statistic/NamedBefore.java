package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.statistic.KnownTimes.Known;
import org.onrecord.text.Period;

/** The times that each sentence of a document names, for the sentences behind it. One document's, for one thread. */
final class NamedBefore {

    /** How many times of a sentence are kept. */
    private static final int MOST = 4;
    /** How many sentences of the same paragraph are looked back. */
    private static final int BACK = 3;

    private final Map<Integer, List<Known>> named = new HashMap<>();
    private final Map<Integer, Integer> paragraphs = new HashMap<>();
    private int paragraph;
    private int end = -1;

    /** Notes the times of a sentence, in order of the text. */
    void note(int sentence, Passage p, List<TimePhrase> phrases, @Nullable LocalDate published) {
        paragraph += end >= 0 && p.isParted(end) ? 1 : 0;
        end = p.span().end();
        paragraphs.put(sentence, paragraph);
        if (phrases.isEmpty()) {
            return;
        }
        Times times = new Times(p, phrases, published);
        List<Known> all = new ArrayList<>();
        for (TimePhrase time : phrases.subList(Math.max(0, phrases.size() - MOST), phrases.size())) {
            Period period = times.dates().period(time, false, null);
            if (period != null) {
                all.add(0, new Known(period, false, sentence, paragraph, null, "", null));
            }
        }
        named.put(sentence, all);
    }

    int paragraph(int sentence) {
        return paragraphs.getOrDefault(sentence, 0);
    }

    /**
     * The times of the last sentence before one that names any; only the sentence right before may be of another
     * paragraph.
     */
    List<Known> before(int sentence) {
        for (int i = sentence - 1; i >= Math.max(0, sentence - BACK); i--) {
            List<Known> times = named.get(i);
            if (i < sentence - 1 && paragraph(i) != paragraph(sentence)) {
                return List.of();
            }
            if (times != null) {
                return times;
            }
        }
        return List.of();
    }
}

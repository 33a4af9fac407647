package org.onrecord.extraction.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Halving;

/** The times that a sentence tells, in order, and the word that leads in each. */
record TimeRow(Passage p, List<TimePhrase> phrases) {

    int size() {
        return phrases.size();
    }

    TimePhrase get(int i) {
        return phrases.get(i);
    }

    /** Index of the first time that begins at a word or behind it. */
    int firstFrom(int word) {
        return Halving.first(phrases.size(), i -> phrases.get(i).from() < word);
    }

    /** The time that begins right at a word, or null. */
    @Nullable
    TimePhrase at(int word) {
        int first = firstFrom(word);
        return first < phrases.size() && phrases.get(first).from() == word ? phrases.get(first) : null;
    }

    /** Index of the word before a time, articles skipped. */
    int before(TimePhrase time) {
        int i = time.from() - 1;
        while (i > 0 && (p.is(i, "the") || p.is(i, "early") || p.is(i, "late") || p.is(i, "mid") || p.isHyphen(i))) {
            i--;
        }
        return i;
    }

    /** {@code since 2016}. */
    boolean isSince(TimePhrase time) {
        return p.is(before(time), "since");
    }

    /** {@code between 2014 and 2018}, {@code from January through March}: told by its beginning and its end. */
    boolean isStretch(TimePhrase time) {
        boolean led = p.is(time.from() - 1, "between") || p.is(time.from() - 1, "from");
        int link = time.from() + 1;
        boolean joined = p.is(link, "and") || p.is(link, "to") || p.is(link, "through") || p.is(link, "until");
        return led && joined && link + 1 < time.to();
    }

    /** {@code the lowest since 2016}: how long a record stood. */
    boolean isRecord(TimePhrase time) {
        return isSince(time) && LoosePeriods.isRecord(p, before(time));
    }
}

package org.onrecord.extraction.quote;

import org.onrecord.extraction.reading.WordClass;
import org.onrecord.extraction.reading.Words;

/** Finds {@code According to the agency, …} and {@code …, according to the agency}. */
final class AccordingTo {

    private final Passage passage;
    private final Words words;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Drafts found;

    AccordingTo(Passage passage, Drafts found) {
        this.passage = passage;
        this.words = passage.words();
        this.subjects = new Subjects(passage);
        this.clauses = new Clauses(passage);
        this.found = found;
    }

    void read(Range unit) {
        for (int i = unit.first(); i + 2 < unit.past(); i++) {
            if (words.lower(i).equals("according") && words.lower(i + 1).equals("to") && !passage.isQuoted(i)) {
                take(i, unit);
            }
        }
    }

    /** With its apposition only where a comma ends that too: {@code According to Lee, the mayor, …}. */
    private int pastSource(int first, Range unit) {
        int past = subjects.pastInverted(first, unit.past());
        int plain = new NounPhrases(passage).pastPhrase(first, unit.past());
        boolean ended = past >= unit.past() || words.is(past, WordClass.COMMA) || words.is(past, WordClass.STOP);
        return ended ? past : plain;
    }

    private void take(int i, Range unit) {
        int past = pastSource(i + 2, unit);
        if (past == i + 2) {
            return;
        }
        Range source = new Range(i + 2, past);
        Range cue = new Range(i, i + 2);
        int left = words.is(i - 1, WordClass.COMMA) ? i - 1 : i;
        if (clauses.isClause(unit.first(), left)) {
            Draft draft = new Draft(Rule.ACCORDING_TO, source, cue, new Range(unit.first(), left));
            int right = past + 1;
            if (words.is(past, WordClass.COMMA)
                    && right < unit.past() - 1
                    && words.is(i - 1, WordClass.COMMA)
                    && !words.is(right, WordClass.ING)
                    && !words.is(right, WordClass.CONJUNCTION)) {
                draft.add(new Range(right, clauses.pastReported(right, unit.past())));
            }
            found.add(draft);
        } else {
            int right = words.is(past, WordClass.COMMA) ? past + 1 : past;
            int end = clauses.pastReported(right, unit.past());
            if (end > right) {
                found.add(new Draft(Rule.ACCORDING_TO, source, cue, new Range(right, end)));
            }
        }
    }
}

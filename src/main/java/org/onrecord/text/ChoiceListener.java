package org.onrecord.text;

import java.util.function.Consumer;

/** Hears what judges chose among, in order of the text, for fitting them. */
@FunctionalInterface
public interface ChoiceListener {

    void hear(Choice choice);

    /** Whether the judges' own answers are taken meanwhile; else those of the rules, which hang on no weights. */
    default boolean isJudged() {
        return false;
    }

    /** One that hears the judges at work: for a question that hangs on their answers to others. */
    static ChoiceListener judged(Consumer<Choice> hears) {
        return new ChoiceListener() {
            @Override
            public void hear(Choice choice) {
                hears.accept(choice);
            }

            @Override
            public boolean isJudged() {
                return true;
            }
        };
    }
}

package org.onrecord.web.facts;

import java.util.List;
import java.util.Locale;
import org.onrecord.articles.Anchor;

/**
 * How a fact came here.
 *
 * @param rule name of the rule that found it, as words
 * @param confidence in percent
 * @param stretches where its words stand, each as first and last character counted from 1
 * @param version the version of the article they stand in
 * @param current whether that is the newest one
 */
public record Origin(String rule, int confidence, List<String> stretches, int version, boolean current) {

    public static Origin of(String rule, double confidence, List<Anchor> anchors, Reading reading) {
        Anchor first = anchors.get(0);
        return new Origin(
                rule.replace('-', ' '),
                (int) Math.round(confidence * 100),
                anchors.stream().map(Origin::stretch).toList(),
                first.version(),
                first.version() == reading.article().version());
    }

    private static String stretch(Anchor anchor) {
        return String.format(Locale.ENGLISH, "%,d–%,d", anchor.start() + 1, anchor.end());
    }
}

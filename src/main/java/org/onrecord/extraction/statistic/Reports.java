package org.onrecord.extraction.statistic;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

/** What sort of report an attribution is, and whether its speaker can vouch for a figure. */
final class Reports {

    private static final Pattern SHARE = Pattern.compile("%|\\bper ?cent\\b|\\b(?:in|out of) (?:\\d+|five|ten)\\b");

    private Reports() {}

    /** Whether data or a body reports, which may go on; {@code the agency published rules} tells what it did. */
    static boolean isReport(Attribution one) {
        boolean acts = one.rule().startsWith("verb-object") || one.rule().startsWith("verb-infinitive");
        boolean body =
                one.speakerType() == SpeakerType.DOCUMENT || one.speakerType() == SpeakerType.ORGANISATION && !acts;
        return body && one.kind() == Attribution.Kind.INDIRECT && isNamed(one);
    }

    /** {@code voters who prefer Lee}: wants or attacks something. */
    static boolean isStance(Attribution one) {
        return one.rule().startsWith("verb-object") || one.rule().startsWith("stance");
    }

    /** {@code Labour saw its majority slashed}, {@code workers will see a rise}: it happens to them; nobody reports. */
    static @Nullable Attribution undergone(Passage p, @Nullable Attribution one) {
        if (one == null || one.cue().isEmpty() || !p.span().contains(one.cue().get(0))) {
            return one;
        }
        Span cue = one.cue().get(0);
        int first = p.indexOf(cue.start());
        int last = p.indexOf(cue.end() - 1);
        boolean after = last > first || FigureWords.is("auxiliary", p.lower(first - 1)) || p.is(first - 1, "to");
        boolean sees = p.is(last, "saw") || p.is(last, "seen") || after && p.is(last, "see");
        return sees && !p.is(last + 1, "that") ? null : one;
    }

    static boolean isNamed(Attribution one) {
        String name = one.speaker();
        return name != null && !isShouted(name) && !one.isOfLaw();
    }

    /** {@code The board noted that Lee said …}: whom others only pass on. */
    static boolean isWithin(Attribution outer, TreeSources.Reporter reporter) {
        return outer.kind() == Attribution.Kind.INDIRECT
                && !reporter.pointsBack()
                && outer.content().stream().anyMatch(s -> s.contains(reporter.span()));
    }

    /** {@code FACTS}, {@code NEW DELHI}: a label or place in front of the text. */
    static boolean isShouted(String name) {
        return name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** {@code 37 percent of Americans}: those who were asked are counted; they report nothing. */
    static boolean isShare(@Nullable String name) {
        return name != null && isPercentage(name);
    }

    static boolean isPercentage(String words) {
        return SHARE.matcher(words).find();
    }
}

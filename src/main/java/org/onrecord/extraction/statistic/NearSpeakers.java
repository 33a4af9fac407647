package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Attribution;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Span;

/** Who speaks in the paragraph of a figure and right above and below it, as options for its source. */
final class NearSpeakers {

    /** Attributions that are looked through. */
    private static final int MOST = 60;

    private static final int LONGEST_CUE = 30;
    /** Characters between a paragraph and what is said right above it. */
    private static final int GAP = 8;

    private final Reporting reporting;
    private final SourceOptions options;
    private final Passage p;
    private final Span figure;
    private final int at;
    private final Span block;

    /** @param block the figure's paragraph */
    NearSpeakers(Reporting reporting, SourceOptions options, Passage p, Figure figure, Span block) {
        this.reporting = reporting;
        this.options = options;
        this.p = p;
        this.figure = figure.span();
        this.at = figure.numberSpan().start();
        this.block = block;
    }

    /** Adds the speakers of the paragraph and of those right above and below. */
    void addTo(@Nullable SourceOption none) {
        List<Attribution> near = near();
        Attribution holder = null;
        for (Attribution one : near) {
            if (holds(one)
                    && (holder == null || one.span().length() < holder.span().length())) {
                holder = one;
            }
        }
        for (int i = 0; i < near.size(); i++) {
            speaker(near.get(i), near.get(i) == holder, near.size() - i);
        }
        if (none != null) {
            String held = holder == null ? "no" : holder.speaker() == null ? "nobody" : sort(holder);
            options.tell(none, "none&held=" + held);
        }
    }

    private List<Attribution> near() {
        Voice voice = reporting.voice();
        List<Attribution> all = reporting.attributions();
        int paragraph = voice.paragraph(at);
        Span above = voice.span(paragraph - 1);
        Span below = voice.span(paragraph + 1);
        int from = above.length() == 0 ? block.start() : above.start();
        int to = below.length() == 0 ? block.end() : below.end();
        List<Attribution> near = new ArrayList<>();
        for (int i = reporting.firstBehind(from); i < all.size() && near.size() < MOST; i++) {
            if (all.get(i).span().start() >= to) {
                break;
            }
            near.add(all.get(i));
        }
        return near;
    }

    private boolean holds(Attribution one) {
        return one.content().stream().anyMatch(span -> span.overlaps(figure));
    }

    private static String sort(Attribution one) {
        String type = one.speakerType() == null ? "nobody" : one.speakerType().label();
        return one.kind().label() + "," + type;
    }

    private void speaker(Attribution one, boolean holder, int order) {
        String name = one.speaker();
        SourceOption option = name == null ? null : options.option(name);
        if (name == null || option == null) {
            return;
        }
        String place = holder ? "holds" : place(one);
        String rule =
                one.rule().contains("-") ? one.rule().substring(0, one.rule().indexOf('-')) : one.rule();
        String by = "by=" + place;
        options.tell(option, by);
        options.tell(option, by + "&" + sort(one));
        option.add(by + "&name=" + SourceOption.sort(name));
        option.add(by + "&rule=" + rule);
        option.add(by + "&rule=" + one.rule());
        option.add(by + "&sure=" + Math.round(one.confidence() * 5));
        option.add(by + "&order=" + Math.min(order, 4));
        option.add(by + "&law=" + one.isOfLaw());
        if (!one.cue().isEmpty()) {
            option.add(by + "&cue=" + cue(one));
        }
    }

    private String cue(Attribution one) {
        Span cue = one.cue().get(0);
        String words = new Span(cue.start(), Math.min(cue.end(), cue.start() + LONGEST_CUE))
                .in(reporting.document().text());
        return LowerCase.of(words);
    }

    private String place(Attribution one) {
        if (holds(one)) {
            return "outer";
        }
        Span span = one.span();
        if (span.overlaps(p.span())) {
            return span.end() <= at ? "left" : span.start() >= at ? "right" : "around";
        }
        if (span.end() <= p.span().start()) {
            if (span.end() <= block.start()) {
                return span.end() >= block.start() - GAP ? "above" : "high";
            }
            Voice voice = reporting.voice();
            int back = voice.sentence(at) - voice.sentence(Math.max(span.start(), span.end() - 1));
            return "back" + Math.min(back, 3);
        }
        return span.start() < block.end() ? "next" : "below";
    }
}

package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/** An attribution while it is being put together: ranges within its own passage, spans in others. */
final class Draft {

    private final List<Range> content = new ArrayList<>();
    private final List<Span> elsewhere = new ArrayList<>();
    private final @Nullable Range cue;
    private @Nullable Range source;
    private final Rule rule;
    private @Nullable Draft introduction;
    private @Nullable Passage introducedIn;

    Draft(Rule rule, @Nullable Range source, @Nullable Range cue, Range content) {
        this.rule = rule;
        this.source = source;
        this.cue = cue;
        this.content.add(content);
    }

    List<Range> content() {
        return content;
    }

    @Nullable
    Range cue() {
        return cue;
    }

    @Nullable
    Range source() {
        return source;
    }

    /** Moves the end of what was said; only where it is of one piece. */
    void reboundContent(Range better) {
        content.set(0, better);
    }

    /** Moves the bounds of who speaks. */
    void rebound(Range better) {
        source = better;
    }

    Rule rule() {
        return introduction == null ? rule : introduction.rule;
    }

    void add(Range more) {
        content.add(more);
    }

    /** Takes over the content of an attribution in another paragraph. */
    void take(Passage passage, Draft other) {
        elsewhere.addAll(other.contentSpans(passage));
    }

    /** Takes source and cue from a sentence in the paragraph before. */
    void spokenBy(Passage passage, Draft who) {
        introduction = who;
        introducedIn = passage;
    }

    boolean isUnspoken() {
        return source == null && introduction == null;
    }

    boolean covers(int i) {
        return content.stream().anyMatch(range -> range.contains(i));
    }

    int past() {
        return content.stream().mapToInt(Range::past).max().orElse(0);
    }

    /** All pieces of the content, in order of the text. */
    List<Span> contentSpans(Passage passage) {
        List<Span> spans = new ArrayList<>(elsewhere);
        content.forEach(range -> spans.add(passage.span(range)));
        spans.sort(null);
        return spans;
    }

    List<Span> cueSpans(Passage passage) {
        return introduction != null && introducedIn != null ? introduction.cueSpans(introducedIn) : spans(passage, cue);
    }

    List<Span> sourceSpans(Passage passage) {
        return introduction != null && introducedIn != null
                ? introduction.sourceSpans(introducedIn)
                : spans(passage, source);
    }

    private static List<Span> spans(Passage passage, @Nullable Range range) {
        return range == null ? List.of() : List.of(passage.span(range));
    }
}

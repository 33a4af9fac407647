package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution while it is being put together, within one passage. */
final class Draft {

    private final List<Range> content = new ArrayList<>();
    private final @Nullable Range cue;
    private final @Nullable Range source;
    private final String rule;

    Draft(String rule, @Nullable Range source, @Nullable Range cue, Range content) {
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

    String rule() {
        return rule;
    }

    void add(Range more) {
        content.add(more);
    }

    boolean covers(int i) {
        return content.stream().anyMatch(range -> range.contains(i));
    }

    int past() {
        return content.stream().mapToInt(Range::past).max().orElse(0);
    }

    boolean overlaps(Range range) {
        return content.stream().anyMatch(range::overlaps);
    }
}

package org.onrecord.quality;

import java.util.List;
import org.onrecord.text.Span;

/** An attribution as a person marked it; any part may be empty but the content. */
record GoldAttribution(List<Span> content, List<Span> cue, List<Span> source) {

    GoldAttribution {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }
}

package org.onrecord.text;

import java.util.List;

/**
 * An attribution that a rule proposes, before it is judged.
 *
 * @param traits what speaks for and against it, such as {@code cue=say}
 */
public record Proposal(List<Span> content, List<Span> cue, List<Span> source, List<String> traits) {

    public Proposal {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        traits = List.copyOf(traits);
    }
}

package org.onrecord.text;

import java.util.List;

/** All that was found in one document, each list in order of the text. */
public record Annotations(
        List<NamedPerson> people,
        List<NamedSource> sources,
        List<Attribution> attributions,
        List<PullQuote> pullQuotes,
        List<Quantity> quantities,
        List<Assertion> assertions) {

    public static final Annotations NONE =
            new Annotations(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Annotations {
        people = List.copyOf(people);
        sources = List.copyOf(sources);
        attributions = List.copyOf(attributions);
        pullQuotes = List.copyOf(pullQuotes);
        quantities = List.copyOf(quantities);
        assertions = List.copyOf(assertions);
    }
}

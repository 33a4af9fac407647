package org.onrecord.text;

/** A mark on a document's text, with the rule that made it and how sure that rule is. */
public sealed interface Annotation permits Mention, Attribution, Quantity, Assertion {

    /** The smallest stretch that covers the mark. */
    Span span();

    /** Name of the rule that made it, such as {@code said-after-quote}. */
    String rule();

    /** How often marks of this rule are right, from 0 to 1: of those at 0.9, about nine in ten are. */
    double confidence();
}

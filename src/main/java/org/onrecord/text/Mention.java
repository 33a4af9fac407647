package org.onrecord.text;

/** A stretch that names or points to somebody or something: a name, a shortened name, a title, a pronoun. */
public record Mention(Span span, String rule, double confidence) implements Annotation {}

package org.onrecord.text;

/**
 * A sentence within one paragraph.
 *
 * @param span from its first word or opening quotation mark to its closing mark
 * @param firstToken index into {@link Document#tokens()} of its first token
 * @param endToken index just past its last token
 */
public record Sentence(Span span, int firstToken, int endToken) {}

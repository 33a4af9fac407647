/**
 * The document and the marks on it: plain records that need nothing but the JDK.
 *
 * <p>A {@link org.onrecord.text.Document} holds one canonical text, unchanged; everything else points into it by
 * half-open {@link org.onrecord.text.Span spans} of UTF-16 offsets, so the words shown are always {@code
 * text.substring(start, end)}. An {@link org.onrecord.text.Annotation} is a mark on that text with the rule that made
 * it and a confidence.
 */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;

/** The library's one door: {@link org.onrecord.extraction.Extractor} reads a text and marks what it finds. */
@NullMarked
package org.onrecord.extraction;

import org.jspecify.annotations.NullMarked;

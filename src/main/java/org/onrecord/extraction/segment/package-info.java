/** Title, sections, paragraphs and page furniture. Internal. */
@NullMarked
package org.onrecord.extraction.segment;

import org.jspecify.annotations.NullMarked;

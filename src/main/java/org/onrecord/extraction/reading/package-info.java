/** Sentences, tokens and trees. Internal. */
@NullMarked
package org.onrecord.extraction.reading;

import org.jspecify.annotations.NullMarked;

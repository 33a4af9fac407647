/** Sentences and tokens. Internal. */
@NullMarked
package org.onrecord.extraction.reading;

import org.jspecify.annotations.NullMarked;

/** Checkable sentences. Internal. */
@NullMarked
package org.onrecord.extraction.claim;

import org.jspecify.annotations.NullMarked;

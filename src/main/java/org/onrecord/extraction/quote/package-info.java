/** Quotations and reported speech: who said what. Internal. */
@NullMarked
package org.onrecord.extraction.quote;

import org.jspecify.annotations.NullMarked;

/** Figures, periods and units. Internal. */
@NullMarked
package org.onrecord.extraction.statistic;

import org.jspecify.annotations.NullMarked;

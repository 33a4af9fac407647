/** The pages of figures: the list, one figure, and how each is drawn. */
@NullMarked
package org.onrecord.web.statistics;

import org.jspecify.annotations.NullMarked;

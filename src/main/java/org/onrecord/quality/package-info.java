/** How good the reading is: precision, recall and F1 against gold. Plain Java. */
@NullMarked
package org.onrecord.quality;

import org.jspecify.annotations.NullMarked;

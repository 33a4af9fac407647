/** Who and what is named, and who a word points to. Internal. */
@NullMarked
package org.onrecord.extraction.mention;

import org.jspecify.annotations.NullMarked;

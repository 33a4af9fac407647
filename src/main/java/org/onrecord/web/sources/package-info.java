/** The pages of sources: the list, and one source with all that rests on it. */
@NullMarked
package org.onrecord.web.sources;

import org.jspecify.annotations.NullMarked;

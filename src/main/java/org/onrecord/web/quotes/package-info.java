/** The pages of quotes: the list with its search, and one quote. */
@NullMarked
package org.onrecord.web.quotes;

import org.jspecify.annotations.NullMarked;

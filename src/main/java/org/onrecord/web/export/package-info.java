/** Files to take away. */
@NullMarked
package org.onrecord.web.export;

import org.jspecify.annotations.NullMarked;

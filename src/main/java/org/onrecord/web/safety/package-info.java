/** What every request must keep to and every answer carries, whichever page it is for. */
@NullMarked
package org.onrecord.web.safety;

import org.jspecify.annotations.NullMarked;

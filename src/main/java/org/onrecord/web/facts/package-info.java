/** Facts as pages show them: entries of lists, the place each cites, the paragraph it stands in. */
@NullMarked
package org.onrecord.web.facts;

import org.jspecify.annotations.NullMarked;

/** The same facts as the pages show, as JSON for programs. */
@NullMarked
package org.onrecord.web.api;

import org.jspecify.annotations.NullMarked;

/** The first page, and the page that says how things are done here. */
@NullMarked
package org.onrecord.web.home;

import org.jspecify.annotations.NullMarked;

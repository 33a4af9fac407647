/** Marks on running text: spans of several kinds, cut and nested so that a page can draw them. */
@NullMarked
package org.onrecord.web.marks;

import org.jspecify.annotations.NullMarked;

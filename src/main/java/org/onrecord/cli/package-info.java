/** The library's command line: {@code extract} and {@code evaluate}. No Spring. */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;

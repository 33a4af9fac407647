/** What every page shares: pagination, certainty, silences, and the site's own words for errors. */
@NullMarked
package org.onrecord.web.layout;

import org.jspecify.annotations.NullMarked;

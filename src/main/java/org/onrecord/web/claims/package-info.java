/** The pages of claims: the list, and one claim. */
@NullMarked
package org.onrecord.web.claims;

import org.jspecify.annotations.NullMarked;

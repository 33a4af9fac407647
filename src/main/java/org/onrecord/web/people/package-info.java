/** The pages of people: the list, and one person with all they said. */
@NullMarked
package org.onrecord.web.people;

import org.jspecify.annotations.NullMarked;

/** The people whom articles name, one record each, with their other names and offices. */
@NullMarked
@ApplicationModule(allowedDependencies = {"articles", "text"})
package org.onrecord.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Checkable sentences, each with who stands behind it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"articles", "people", "sources", "quotes", "statistics", "text"})
package org.onrecord.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

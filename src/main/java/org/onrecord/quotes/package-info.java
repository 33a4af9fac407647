/** Who said what, in which words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"articles", "people", "sources", "text"})
package org.onrecord.quotes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What facts rest on: organisations, datasets, reports, outlets, statements. */
@NullMarked
@ApplicationModule(allowedDependencies = {"articles", "text"})
package org.onrecord.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

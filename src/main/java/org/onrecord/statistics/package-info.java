/** Figures with their unit, subject, period, baseline and source. */
@NullMarked
@ApplicationModule(allowedDependencies = {"articles", "people", "sources", "text"})
package org.onrecord.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

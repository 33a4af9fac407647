/** What leaves the house as a file: Markdown with its front matter and notes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "articles", "people", "sources", "quotes", "statistics", "claims"})
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

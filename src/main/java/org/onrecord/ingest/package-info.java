/** The one way in: bytes become an article with its facts, all or nothing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"text", "extraction", "articles", "people", "sources", "quotes", "statistics", "claims"})
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

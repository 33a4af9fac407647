/** Articles as they are stored: each version's text, its structure, and anchors into it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package org.onrecord.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The face: one package by page, on top of every door. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "articles",
            "people",
            "sources",
            "quotes",
            "statistics",
            "claims",
            "ingest",
            "export",
            "quality"
        })
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.onrecord.sources;

import org.onrecord.text.NamedSource;

/**
 * What facts rest on other than a person.
 *
 * @param slug the permanent name in addresses
 * @param name as the text that named it first gives it, without an article
 */
public record Source(SourceId id, String slug, String name, NamedSource.Kind kind) {}

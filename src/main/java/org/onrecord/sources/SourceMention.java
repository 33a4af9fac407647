package org.onrecord.sources;

import org.onrecord.articles.Anchor;

/** A place where an article names a source. */
public record SourceMention(SourceId source, Anchor anchor) {}

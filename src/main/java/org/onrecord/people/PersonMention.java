package org.onrecord.people;

import org.onrecord.articles.Anchor;

/** A place where an article names a person. */
public record PersonMention(PersonId person, Anchor anchor) {}

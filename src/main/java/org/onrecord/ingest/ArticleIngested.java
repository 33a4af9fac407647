package org.onrecord.ingest;

import org.onrecord.articles.ArticleId;

/** An article, or a new version of one, came in and is safely stored. */
public record ArticleIngested(ArticleId article, int version) {}

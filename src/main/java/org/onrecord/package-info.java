/**
 * On Record, a policy-news explorer. One path leads from an article's bytes to a page:
 *
 * <pre>
 * raw bytes ─ a reader ─&gt; Document, one canonical text
 *           ─ Extractor.extract(document, lexicon) ─&gt; Annotations: spans only, each with its rule and confidence
 *           ─ Ingest.accept (one transaction) ─&gt; articles, people, sources, quotes, statistics, claims
 *           ─ ArticleIngested (after commit)
 *           ─ page | api | export: door ─&gt; record ─&gt; view record ─&gt; template or writer
 * </pre>
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;

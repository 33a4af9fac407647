package org.onrecord.ingest;

import java.util.List;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.ArticleId;

/**
 * What became of a document that came in.
 *
 * @param version number of the article's current version
 * @param lost facts of earlier versions whose words the new one does not hold; they stay, anchored where they were
 */
public record Accepted(ArticleId article, String slug, int version, Outcome outcome, List<Anchor> lost) {

    public Accepted {
        lost = List.copyOf(lost);
    }

    /** What happened, for a reader. */
    public String sentence() {
        return switch (outcome) {
            case ADDED -> "added as " + slug + ".";
            case UNCHANGED -> "here already, unchanged, as " + slug + ".";
            case NEW_VERSION -> "version " + version + " of " + slug + ".";
        };
    }

    /** What happened. */
    public enum Outcome {
        /** A new article. */
        ADDED,
        /** The same bytes were here already. */
        UNCHANGED,
        /** A known article with a new text. */
        NEW_VERSION
    }
}

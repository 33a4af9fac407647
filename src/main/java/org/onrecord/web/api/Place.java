package org.onrecord.web.api;

import org.onrecord.articles.Anchor;
import org.onrecord.articles.Article;

/**
 * Where words stand.
 *
 * @param title of the article
 * @param article its addresses
 * @param section number of the section, or 0
 * @param paragraph number of the paragraph, or 0
 * @param version number of the article's version that has the words
 * @param current whether that is the article's current version
 * @param start offset of the first UTF-16 unit in that version's text
 * @param end offset just past the last one
 * @param prefix some of what stands before
 * @param suffix some of what stands after
 */
record Place(
        String title,
        Addresses article,
        int section,
        int paragraph,
        int version,
        boolean current,
        int start,
        int end,
        String prefix,
        String suffix) {

    static Place of(Anchor anchor, int section, int paragraph, Article article) {
        return new Place(
                article.title(),
                Addresses.of(article),
                section,
                paragraph,
                anchor.version(),
                anchor.version() == article.version(),
                anchor.start(),
                anchor.end(),
                anchor.prefix(),
                anchor.suffix());
    }
}

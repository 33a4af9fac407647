package org.onrecord.web.facts;

import org.onrecord.articles.Anchor;
import org.onrecord.articles.Article;

/**
 * Where a fact stands.
 *
 * @param article the article's title
 * @param slug its name in addresses
 * @param section number of the section, from 1
 * @param paragraph number of the paragraph in the article, from 1
 * @param element the fact's element in the article's page, such as {@code quote-7}
 * @param version the version of the article that has these words
 * @param current whether that is the newest one
 */
public record Place(
        String article, String slug, int section, int paragraph, String element, int version, boolean current) {

    static Place of(Article article, Anchor anchor, int section, int paragraph, String element) {
        boolean current = anchor.version() == article.version();
        return new Place(article.title(), article.slug(), section, paragraph, element, anchor.version(), current);
    }

    /** Address of the article, in the version that has the words. */
    public String articleHref() {
        return "/articles/" + slug + (current ? "" : "?version=" + version);
    }

    /** Address of the very words: the browser scrolls there and highlights them. */
    public String href() {
        return articleHref() + "#" + element;
    }

    /** Address of the section, in the newest version; there is no page for the sections of older ones. */
    public String sectionHref() {
        return current ? "/articles/" + slug + "/sections/" + section : articleHref();
    }
}

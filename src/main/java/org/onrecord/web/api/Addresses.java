package org.onrecord.web.api;

import org.onrecord.articles.Article;

/**
 * Where something is found, as paths on this host.
 *
 * @param api for programs
 * @param page for people
 */
record Addresses(String api, String page) {

    static final String API = "/api/v1";

    /** What has a page of its own under the same path. */
    static Addresses of(String path) {
        return new Addresses(API + path, path);
    }

    static Addresses of(Article article) {
        return of("/articles/" + article.slug());
    }

    static Addresses section(Article article, int number) {
        return of("/articles/" + article.slug() + "/sections/" + number);
    }
}

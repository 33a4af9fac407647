package org.onrecord.articles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All articles, each with the text of every version. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Articles {

    private final ArticleRepository articles;
    private final VersionRepository versions;

    public Optional<Article> by(String slug) {
        return articles.findBySlug(slug).map(ArticleEntity::article);
    }

    public Optional<Article> by(ArticleId id) {
        return articles.findById(id.value()).map(ArticleEntity::article);
    }

    /** The articles of these ids, in one look-up; unknown ids are left out. */
    public Map<ArticleId, Article> named(Collection<ArticleId> ids) {
        return articles.findByIdIn(ids.stream().map(ArticleId::value).toList()).stream()
                .map(ArticleEntity::article)
                .collect(Collectors.toMap(Article::id, Function.identity()));
    }

    /** All articles, the latest to come in first. */
    public Page<Article> all(Pageable page) {
        return articles.findAllByOrderByIdDesc(page).map(ArticleEntity::article);
    }

    /** The latest to come in, at most so many. */
    public List<Article> newest(int most) {
        return articles.findAllByOrderByIdDesc(Limit.of(most)).stream()
                .map(ArticleEntity::article)
                .toList();
    }

    public long count() {
        return articles.count();
    }

    /** The current version of an article. */
    public Optional<Version> text(ArticleId article) {
        return versions.current(article, article.value()).map(VersionEntity::version);
    }

    /** One version of an article. */
    public Optional<Version> text(ArticleId article, int version) {
        return versions.findByArticleAndNumber(article, version).map(VersionEntity::version);
    }

    /** Numbers of an article's versions, from the first. */
    public List<Integer> versions(ArticleId article) {
        return versions.numbers(article);
    }
}

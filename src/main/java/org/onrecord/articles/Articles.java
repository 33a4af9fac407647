package org.onrecord.articles;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.onrecord.text.Document;
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

    /** The article that holds these very bytes now, if any: the one from the same place, or else the oldest. */
    public Optional<Article> holding(String sha256, String origin) {
        List<ArticleEntity> holding = versions.holding(sha256);
        Optional<ArticleEntity> known = articles.findByOrigin(origin);
        return known.isPresent()
                ? known.filter(holding::contains).map(ArticleEntity::article)
                : holding.stream().findFirst().map(ArticleEntity::article);
    }

    /** Stores a document: as a new article, or as a new version of the one that came from the same place before. */
    @Transactional
    public Edition add(Incoming incoming) {
        ArticleEntity article = articles.findByOrigin(incoming.origin()).orElseGet(() -> open(incoming));
        String before = article.version() == 0 ? null : textOf(article);
        Document document = incoming.document();
        article.describe(Headline.of(document, incoming.name()), document.imprint(), incoming.words());
        articles.saveAndFlush(article);
        versions.saveAndFlush(new VersionEntity(article.id(), article.version(), incoming, Instant.now()));
        return new Edition(article.id(), article.slug(), article.version(), document, before);
    }

    private ArticleEntity open(Incoming incoming) {
        String title = Headline.of(incoming.document(), incoming.name()).title();
        String slug = Slugs.of(List.of(title), "article", articles::slugsAmong).get(title);
        return new ArticleEntity(Objects.requireNonNull(slug), incoming.origin(), Instant.now());
    }

    private String textOf(ArticleEntity article) {
        return versions.textOf(article.id(), article.version());
    }
}

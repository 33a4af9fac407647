package org.onrecord.articles;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ArticleRepository extends JpaRepository<ArticleEntity, Long> {

    Optional<ArticleEntity> findBySlug(String slug);

    Optional<ArticleEntity> findByOrigin(String origin);

    @Query("select a.slug from ArticleEntity a where a.slug in :slugs")
    Set<String> slugsAmong(Collection<String> slugs);

    List<ArticleEntity> findByIdIn(Collection<Long> ids);

    Page<ArticleEntity> findAllByOrderByIdDesc(Pageable page);

    List<ArticleEntity> findAllByOrderByIdDesc(Limit limit);
}

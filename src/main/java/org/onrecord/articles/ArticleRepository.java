package org.onrecord.articles;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface ArticleRepository extends JpaRepository<ArticleEntity, Long> {

    Optional<ArticleEntity> findBySlug(String slug);

    List<ArticleEntity> findByIdIn(Collection<Long> ids);

    Page<ArticleEntity> findAllByOrderByIdDesc(Pageable page);

    List<ArticleEntity> findAllByOrderByIdDesc(Limit limit);
}

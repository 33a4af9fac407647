package org.onrecord.quotes;

import java.util.List;
import org.onrecord.articles.ArticleId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PullQuoteRepository extends JpaRepository<PullQuoteEntity, Long> {

    @Query("select p from PullQuoteEntity p where p.anchor.article = :article order by p.anchor.start, p.id")
    List<PullQuoteEntity> in(ArticleId article);
}

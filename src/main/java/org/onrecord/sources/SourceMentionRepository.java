package org.onrecord.sources;

import java.util.List;
import org.onrecord.articles.ArticleId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SourceMentionRepository extends JpaRepository<SourceMentionEntity, Long> {

    @Query("select m from SourceMentionEntity m where m.anchor.article = :article order by m.anchor.start, m.id")
    List<SourceMentionEntity> in(ArticleId article);

    @Query("select m from SourceMentionEntity m where m.source = :source order by m.anchor.article, m.anchor.start")
    List<SourceMentionEntity> of(SourceId source);
}

package org.onrecord.people;

import java.util.List;
import org.onrecord.articles.ArticleId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonMentionRepository extends JpaRepository<PersonMentionEntity, Long> {

    @Query("select m from PersonMentionEntity m where m.anchor.article = :article order by m.anchor.start, m.id")
    List<PersonMentionEntity> in(ArticleId article);

    @Query("select m from PersonMentionEntity m where m.person = :person order by m.anchor.article, m.anchor.start")
    List<PersonMentionEntity> of(PersonId person);
}

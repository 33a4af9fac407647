package org.onrecord.quotes;

import java.util.Collection;
import java.util.List;
import org.onrecord.articles.ArticleId;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface QuoteRepository extends JpaRepository<QuoteEntity, Long>, JpaSpecificationExecutor<QuoteEntity> {

    @Query(
            "select distinct q from QuoteEntity q left join fetch q.pieces where q.article = :article order by q.number, q.id")
    List<QuoteEntity> in(ArticleId article);

    @Query(
            "select distinct q from QuoteEntity q left join fetch q.pieces where q.speaker = :speaker order by q.article, q.number")
    List<QuoteEntity> by(PersonId speaker);

    @Query(
            "select distinct q from QuoteEntity q left join fetch q.pieces where q.source = :source order by q.article, q.number")
    List<QuoteEntity> by(SourceId source);

    @Query("select distinct q from QuoteEntity q left join fetch q.pieces where q.id in :ids")
    List<QuoteEntity> named(Collection<Long> ids);
}

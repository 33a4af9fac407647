package org.onrecord.claims;

import java.util.Collection;
import java.util.List;
import org.onrecord.articles.ArticleId;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.QuoteId;
import org.onrecord.sources.SourceId;
import org.onrecord.statistics.StatisticId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClaimRepository extends JpaRepository<ClaimEntity, Long> {

    @Query("select distinct c from ClaimEntity c left join fetch c.statistics where c.anchor.article = :article"
            + " order by c.number, c.id")
    List<ClaimEntity> in(ArticleId article);

    @Query("select distinct c from ClaimEntity c left join fetch c.statistics where c.claimant = :claimant"
            + " order by c.anchor.article, c.number, c.id")
    List<ClaimEntity> by(PersonId claimant);

    @Query("select distinct c from ClaimEntity c left join fetch c.statistics where c.source = :source"
            + " order by c.anchor.article, c.number, c.id")
    List<ClaimEntity> by(SourceId source);

    @Query("select distinct c from ClaimEntity c left join fetch c.statistics where c.quote = :quote"
            + " order by c.number, c.id")
    List<ClaimEntity> by(QuoteId quote);

    @Query("select c from ClaimEntity c join c.statistics s where s = :statistic order by c.anchor.article, c.number")
    List<ClaimEntity> carrying(StatisticId statistic);

    @Query("select distinct c from ClaimEntity c left join fetch c.statistics where c.id in"
            + " (select d.id from ClaimEntity d join d.statistics s where s in :statistics)"
            + " order by c.anchor.article desc, c.number, c.id")
    List<ClaimEntity> carryingAny(Collection<StatisticId> statistics);

    @Query("select c from ClaimEntity c where c.content = :content order by c.anchor.article desc, c.number, c.id")
    List<ClaimEntity> of(String content, Limit limit);

    @Query("select c from ClaimEntity c order by c.anchor.article desc, c.number, c.id")
    Page<ClaimEntity> all(Pageable page);
}

package org.onrecord.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.onrecord.articles.ArticleId;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface StatisticRepository extends JpaRepository<StatisticEntity, Long>, JpaSpecificationExecutor<StatisticEntity> {

    @Query("select s from StatisticEntity s where s.anchor.article = :article order by s.number, s.id")
    List<StatisticEntity> in(ArticleId article);

    @Query("select s from StatisticEntity s where s.source = :source order by s.anchor.article, s.number, s.id")
    List<StatisticEntity> by(SourceId source);

    @Query("select s from StatisticEntity s where s.person = :person order by s.anchor.article, s.number, s.id")
    List<StatisticEntity> by(PersonId person);

    @Query("""
            select s from StatisticEntity s where s.topic = :topic
            order by s.period.firstDay nulls last, s.anchor.article, s.number, s.id""")
    List<StatisticEntity> about(String topic, Limit limit);

    /** A change since a named time on somebody's word, then changes, shares and rates, then the largest amounts. */
    @Query("""
            select s from StatisticEntity s
            order by
                case
                    when s.change is not null and s.baseline.text is not null and s.sourceName is not null then 0
                    when s.change is not null and s.baseline.text is not null then 1
                    when s.change is not null and s.sourceName is not null then 2
                    when s.kind in (SHARE, RATE, RATIO, MULTIPLE) and s.sourceName is not null then 3
                    when s.kind in (SHARE, RATE, RATIO, MULTIPLE) then 4
                    when s.kind = AMOUNT and s.high >= 1000 then 5
                    else 6
                end,
                s.confidence desc, s.high desc, s.id desc""")
    List<StatisticEntity> telling(Limit limit);

    @Query("select s.id from StatisticEntity s where s.low in :values order by s.anchor.article desc, s.id")
    List<Long> ofValues(Collection<BigDecimal> values, Limit limit);

    List<StatisticEntity> findByIdIn(Collection<Long> ids);
}

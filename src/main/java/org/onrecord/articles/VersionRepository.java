package org.onrecord.articles;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VersionRepository extends JpaRepository<VersionEntity, Long> {

    Optional<VersionEntity> findByArticleAndNumber(ArticleId article, int number);

    @Query("""
            select v from VersionEntity v, ArticleEntity a
            where a.id = :id and v.article = :article and v.number = a.version""")
    Optional<VersionEntity> current(ArticleId article, long id);

    @Query("""
            select a from ArticleEntity a, VersionEntity v
            where v.article = a.id and v.number = a.version and v.sha256 = :sha256
            order by a.id""")
    List<ArticleEntity> holding(String sha256);

    @Query("select v.text from VersionEntity v where v.article = :article and v.number = :number")
    String textOf(ArticleId article, int number);

    @Query("select v.number from VersionEntity v where v.article = :article order by v.number")
    List<Integer> numbers(ArticleId article);
}

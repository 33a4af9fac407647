package org.onrecord.sources;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SourceRepository extends JpaRepository<SourceEntity, Long> {

    Optional<SourceEntity> findBySlug(String slug);

    List<SourceEntity> findByNameIn(Collection<String> names);

    @Query("select p.slug from SourceEntity p where p.slug in :slugs")
    Set<String> slugsAmong(Collection<String> slugs);

    List<SourceEntity> findByIdIn(Collection<Long> ids);

    @Query("select s from SourceEntity s where s.folded like :pattern escape '\\' order by s.folded, s.id")
    Page<SourceEntity> matching(String pattern, Pageable page);

    @Query("select s from SourceEntity s where s.folded like :pattern escape '\\' order by s.folded, s.id")
    List<SourceEntity> matching(String pattern);
}

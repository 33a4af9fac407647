package org.onrecord.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<PersonEntity, Long> {

    Optional<PersonEntity> findBySlug(String slug);

    List<PersonEntity> findByNameIn(Collection<String> names);

    @Query("select p.slug from PersonEntity p where p.slug in :slugs")
    Set<String> slugsAmong(Collection<String> slugs);

    List<PersonEntity> findByIdIn(Collection<Long> ids);

    @Query("select p from PersonEntity p where p.folded like :pattern escape '\\' order by p.folded, p.id")
    Page<PersonEntity> matching(String pattern, Pageable page);

    @Query("select p from PersonEntity p where p.folded like :pattern escape '\\' order by p.folded, p.id")
    List<PersonEntity> matching(String pattern);
}

package org.onrecord.sources;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.Slugs;
import org.onrecord.articles.Spelling;
import org.onrecord.text.NamedSource;
import org.springframework.stereotype.Component;

/** Tells which of a document's sources are known already and adds the others, in one look-up for all. */
@Component
@RequiredArgsConstructor
class SourceRecognition {

    private final SourceRepository sources;

    /** The id of each, by the name that the document gives. */
    Map<String, SourceId> of(List<NamedSource> found) {
        Map<String, List<NamedSource>> byName = found.stream()
                .filter(source -> Spelling.isName(source.name()))
                .collect(Collectors.groupingBy(
                        source -> Spelling.of(source.name()), LinkedHashMap::new, Collectors.toList()));
        Map<String, SourceEntity> rows = rows(byName);
        Map<String, SourceId> ids = new HashMap<>();
        byName.forEach((name, same) -> same.forEach(source ->
                ids.put(source.name(), Objects.requireNonNull(rows.get(name)).id())));
        return ids;
    }

    private Map<String, SourceEntity> rows(Map<String, List<NamedSource>> byName) {
        Map<String, SourceEntity> rows = known(byName.keySet());
        slugs(byName.keySet(), rows.keySet())
                .forEach((name, slug) -> rows.put(name, new SourceEntity(slug, name, kind(byName, name))));
        sources.saveAllAndFlush(rows.values());
        return rows;
    }

    private Map<String, SourceEntity> known(Set<String> names) {
        Map<String, SourceEntity> rows = new HashMap<>();
        if (!names.isEmpty()) {
            sources.findByNameIn(names).forEach(row -> rows.put(row.name(), row));
        }
        return rows;
    }

    private Map<String, String> slugs(Set<String> names, Set<String> known) {
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        return Slugs.of(unknown, "source", sources::slugsAmong);
    }

    private static NamedSource.Kind kind(Map<String, List<NamedSource>> byName, String name) {
        return Objects.requireNonNull(byName.get(name)).get(0).kind();
    }
}

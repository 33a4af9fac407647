package org.onrecord.sources;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Folded;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that facts rest on other than people. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Sources {

    private final SourceRepository sources;
    private final SourceMentionRepository mentions;

    public Optional<Source> by(String slug) {
        return sources.findBySlug(slug).map(SourceEntity::source);
    }

    /** The sources of these ids, in one look-up; unknown ids are left out. */
    public Map<SourceId, Source> named(Collection<SourceId> ids) {
        return sources.findByIdIn(ids.stream().map(SourceId::value).toList()).stream()
                .map(SourceEntity::source)
                .collect(Collectors.toMap(Source::id, Function.identity()));
    }

    /** Every source, by name. */
    public Page<Source> all(Pageable page) {
        return all("", page);
    }

    /** Every source whose name holds these words, by name; case and accents don't matter. */
    public Page<Source> all(String partOfName, Pageable page) {
        return sources.matching(Folded.of(partOfName).within(), page).map(SourceEntity::source);
    }

    /** Every source whose name holds these words, by name; case and accents don't matter. */
    public List<Source> matching(String partOfName) {
        return sources.matching(Folded.of(partOfName).within()).stream()
                .map(SourceEntity::source)
                .toList();
    }

    /** Where an article names its sources, in order of the text. */
    public List<SourceMention> mentionsIn(ArticleId article) {
        return mentions.in(article).stream().map(SourceMentionEntity::mention).toList();
    }

    /** Where articles name a source, article by article in order of the text. */
    public List<SourceMention> mentionsOf(SourceId source) {
        return mentions.of(source).stream().map(SourceMentionEntity::mention).toList();
    }

    public long count() {
        return sources.count();
    }
}

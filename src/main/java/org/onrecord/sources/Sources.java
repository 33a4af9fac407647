package org.onrecord.sources;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Edition;
import org.onrecord.articles.Folded;
import org.onrecord.text.Mention;
import org.onrecord.text.NamedSource;
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
    private final SourceRecognition recognition;

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

    /**
     * Stores the sources that a document names, and where it names them; one known by the same name is the same one.
     *
     * @return the id of each, by the name that the document gives; a name too long to be one is left out
     */
    @Transactional
    public Map<String, SourceId> keep(Edition edition, List<NamedSource> found) {
        Map<String, SourceId> ids = recognition.of(found);
        Set<SourceMention> named = new LinkedHashSet<>();
        for (NamedSource source : found) {
            SourceId id = ids.get(source.name());
            if (id != null) {
                named.addAll(mentions(edition, id, source.mentions()));
            }
        }
        replaceMentions(edition, named);
        return ids;
    }

    private static List<SourceMention> mentions(Edition edition, SourceId source, List<Mention> found) {
        return found.stream()
                .map(Mention::span)
                .filter(edition::holds)
                .map(span -> new SourceMention(source, edition.anchor(span)))
                .toList();
    }

    /** What an earlier version says of words that still stand is read anew; what it says of others stays. */
    private void replaceMentions(Edition edition, Set<SourceMention> named) {
        if (!edition.isFirst()) {
            mentions.deleteAll(mentions.in(edition.article()).stream()
                    .filter(row -> edition.moved(row.anchor()).isPresent())
                    .toList());
        }
        mentions.saveAll(named.stream().map(SourceMentionEntity::new).toList());
        mentions.flush();
    }
}

package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lombok.extern.slf4j.Slf4j;
import org.onrecord.articles.Articles;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fills an empty store with the documents of the seeds' folder, before the first page is served, and only then. */
@Slf4j
@Component
class Seeds implements SmartInitializingSingleton {

    private final String folder;
    private final Articles articles;
    private final Ingest ingest;

    Seeds(@Value("${onrecord.seeds:}") String folder, Articles articles, Ingest ingest) {
        this.folder = folder;
        this.articles = articles;
        this.ingest = ingest;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!folder.isBlank() && articles.count() == 0) {
            documents().forEach(this::sow);
        }
    }

    private List<Path> documents() {
        try {
            return Documents.in(Path.of(folder));
        } catch (IOException e) {
            log.warn("No seeds: {} cannot be read.", folder);
            return List.of();
        }
    }

    private void sow(Path document) {
        try {
            log.info(
                    "The store is empty: {} is now {}.",
                    document,
                    ingest.accept(document).slug());
        } catch (RefusedException e) {
            log.warn("Not a seed: {}. {}", document, e.getMessage());
        }
    }
}

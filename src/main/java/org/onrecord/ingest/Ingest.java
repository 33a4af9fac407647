package org.onrecord.ingest;

import java.nio.file.Path;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.Incoming;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Annotations;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;
import org.springframework.stereotype.Component;

/**
 * The one way in: bytes become an article with its facts, all or nothing. What it says is accepted is safely stored.
 * Safe for use by several threads and, on PostgreSQL, by several processes.
 */
@Component
@RequiredArgsConstructor
public class Ingest {

    private final Extractor extractor = Extractor.english();
    private final Arrivals arrivals;
    private final Shelf shelf;

    /**
     * Takes in a file, with what the side file next to it says: {@code story.yaml} next to {@code story.txt}.
     *
     * @throws RefusedException when it cannot be taken in; nothing is stored then
     */
    public Accepted accept(Path file) {
        return accept(arrivals.read(file));
    }

    /**
     * Takes in a document. The same bytes again change nothing; another text from the same address, or under the same
     * name when it has no address, becomes a new version of its article.
     *
     * @param bytes a text in UTF-8, or with a byte order mark
     * @param name its file name
     * @param imprint what is known beside the text
     * @throws RefusedException when it cannot be taken in; nothing is stored then
     */
    public Accepted accept(byte[] bytes, String name, Imprint imprint) {
        return accept(arrivals.of(bytes, name, imprint));
    }

    private Accepted accept(Arrival arrival) {
        Optional<Accepted> unchanged = shelf.unchanged(arrival.sha256(), arrival.origin());
        return unchanged.orElseGet(() -> {
            Document document = extractor.read(arrival.text(), arrival.imprint());
            return accept(arrival.incoming(document), extractor.extract(document));
        });
    }

    /** Stores a document that has been read. */
    Accepted accept(Incoming incoming, Annotations found) {
        return shelf.put(incoming, found);
    }
}

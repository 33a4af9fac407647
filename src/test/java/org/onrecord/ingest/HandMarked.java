package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Annotations;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;

/** Stores articles with marks made by hand, so that tests of pages do not depend on what the finders find. */
public final class HandMarked {

    private HandMarked() {}

    /** Stores an article under a file name; another text under the same name is a new version. */
    public static Accepted store(
            Ingest ingest, String name, String text, Imprint imprint, Function<Document, Annotations> marks) {
        Arrival arrival = Arrival.of(text.getBytes(StandardCharsets.UTF_8), name, imprint);
        Document document = Extractor.english().read(text, imprint);
        return ingest.accept(arrival.incoming(document), marks.apply(document));
    }
}

package org.onrecord.extraction.mention;

import java.util.List;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.NamedSource;

/** Finds the agencies, datasets, reports, outlets and statements on which an article's facts rest. */
public final class NamedSources {

    private NamedSources() {}

    public static List<NamedSource> find(Document document, Referents referents, List<Attribution> attributions) {
        return List.of();
    }
}

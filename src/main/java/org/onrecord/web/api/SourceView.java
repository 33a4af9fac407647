package org.onrecord.web.api;

import java.util.List;
import org.onrecord.sources.Source;

/**
 * What facts rest on.
 *
 * @param kind {@code organisation}, {@code dataset}, {@code report}, {@code outlet}, {@code statement},
 *     {@code briefing} or {@code document}
 */
record SourceView(String slug, String name, String kind, Addresses links) {

    static SourceView of(Source source) {
        return new SourceView(
                source.slug(), source.name(), source.kind().label(), Addresses.of("/sources/" + source.slug()));
    }

    /** A source with what rests on it. */
    record Whole(SourceView source, List<QuoteView> quotes, List<StatisticView> statistics, List<ClaimView> claims) {}
}

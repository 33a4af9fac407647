package org.onrecord.cli;

import java.io.StringWriter;
import java.util.List;
import org.onrecord.text.Document;
import org.onrecord.text.Proposal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the rules propose in one document and what speaks for each, as one line of JSON; offsets count code points. */
final class TraitsLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private TraitsLine() {}

    static String of(String name, Document document, List<Proposal> proposals) {
        CodePoints codePoints = new CodePoints(document.text());
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("doc", name);
            json.writeArrayPropertyStart("proposals");
            for (Proposal proposal : proposals) {
                json.writeStartObject();
                json.writeName("content");
                codePoints.write(json, proposal.content());
                json.writeName("cue");
                codePoints.write(json, proposal.cue());
                json.writeName("source");
                codePoints.write(json, proposal.source());
                json.writeArrayPropertyStart("traits");
                proposal.traits().forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }
}

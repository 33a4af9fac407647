package org.onrecord.quality;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.onrecord.quality.NewsQuantEntry.Item;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A sentence's quantities as a line of JSON, in NewsQuant's words. */
final class NewsQuantLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private NewsQuantLine() {}

    static String of(String text, List<Item> items) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("text", text);
            json.writeArrayPropertyStart("quantities");
            for (Item item : items) {
                json.writeStartObject();
                json.writeName("value");
                BigDecimal high = item.high();
                if (high == null) {
                    json.writeNumber(item.low());
                } else {
                    json.writeStartArray();
                    json.writeNumber(item.low());
                    json.writeNumber(high);
                    json.writeEndArray();
                }
                json.writeStringProperty("unit", item.unit());
                json.writeStringProperty("change", item.change());
                json.writeStringProperty("concept", item.concept());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }
}

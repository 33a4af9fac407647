package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Gold of our own: one document a line, {@code {"doc": NAME, "text": …, "attributions": [{"content": [[start, end], …],
 * "cue": …, "source": …}, …]}}; offsets count code points, half open.
 */
final class GoldLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private GoldLines() {}

    /** @throws IOException when a line is no such object or points outside its text */
    static List<GoldDocument> documents(Path file) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
                documents.add(document(json));
            } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return documents;
    }

    private static GoldDocument document(JsonParser json) {
        String name = "";
        String text = "";
        List<int[][][]> marks = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = json.currentName();
            json.nextToken();
            switch (property) {
                case "doc" -> name = json.getString();
                case "text" -> text = json.getString();
                case "attributions" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        marks.add(attribution(json));
                    }
                }
                default -> json.skipChildren();
            }
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a document needs a text");
        }
        String all = text;
        return new GoldDocument(
                name,
                all,
                marks.stream()
                        .map(parts ->
                                new GoldAttribution(spans(all, parts[0]), spans(all, parts[1]), spans(all, parts[2])))
                        .toList());
    }

    private static int[][][] attribution(JsonParser json) {
        int[][][] parts = {{}, {}, {}};
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String role = json.currentName();
            json.nextToken();
            int part = List.of("content", "cue", "source").indexOf(role);
            if (part < 0) {
                throw new IllegalArgumentException("an attribution has no " + role);
            }
            parts[part] = pairs(json);
        }
        return parts;
    }

    private static int[][] pairs(JsonParser json) {
        List<int[]> pairs = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            json.nextToken();
            int start = json.getIntValue();
            json.nextToken();
            pairs.add(new int[] {start, json.getIntValue()});
            json.nextToken();
        }
        return pairs.toArray(int[][]::new);
    }

    private static List<Span> spans(String text, int[][] pairs) {
        List<Span> spans = new ArrayList<>();
        for (int[] pair : pairs) {
            spans.add(new Span(text.offsetByCodePoints(0, pair[0]), text.offsetByCodePoints(0, pair[1])));
        }
        return spans;
    }
}

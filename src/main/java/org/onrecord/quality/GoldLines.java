package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * Gold of our own: one document a line, {@code {"doc": NAME, "text": …, "attributions": [{"content": [[start, end], …],
 * "cue": …, "source": …}, …]}}; offsets count code points, half open.
 */
final class GoldLines {

    private static final List<String> ROLES = List.of("content", "cue", "source");

    private GoldLines() {}

    /** @throws IOException when a line is no such object or points outside its text */
    static List<GoldDocument> documents(Path file) throws IOException {
        return JsonLines.read(file, object -> {
            String text = JsonLines.string(object, "text");
            if (text == null || text.isEmpty()) {
                throw new IllegalArgumentException("a document needs a text");
            }
            String name = JsonLines.string(object, "doc");
            return new GoldDocument(
                    name == null ? "" : name,
                    text,
                    JsonLines.objects(object, "attributions").stream()
                            .map(one -> attribution(text, one))
                            .toList());
        });
    }

    private static GoldAttribution attribution(String text, Map<String, Object> object) {
        for (String role : object.keySet()) {
            if (!ROLES.contains(role)) {
                throw new IllegalArgumentException("an attribution has no " + role);
            }
        }
        return new GoldAttribution(
                spans(text, object.get("content")), spans(text, object.get("cue")), spans(text, object.get("source")));
    }

    private static List<Span> spans(String text, @Nullable Object pairs) {
        List<Span> spans = new ArrayList<>();
        if (pairs != null) {
            ((List<?>) pairs).forEach(pair -> spans.add(JsonLines.span(text, pair)));
        }
        return spans;
    }
}

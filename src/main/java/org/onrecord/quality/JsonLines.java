package org.onrecord.quality;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Files with one JSON object a line, as plain maps, lists, strings and {@link BigDecimal}s; what is null is left out. */
final class JsonLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLines() {}

    /** Makes something of one line's object. */
    interface Maker<T> {

        /** @throws RuntimeException when the object lacks what is needed */
        T make(Map<String, Object> object);
    }

    /** @throws IOException when a line is no object that the maker can use; the message names file and line */
    static <T> List<T> read(Path file, Maker<T> maker) throws IOException {
        List<T> made = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
                json.nextToken();
                made.add(maker.make(object(json)));
            } catch (JacksonException
                    | ArithmeticException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | ClassCastException
                    | NullPointerException e) {
                throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return made;
    }

    private static Map<String, Object> object(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("no JSON object");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            Object value = value(json);
            if (value != null) {
                object.put(name, value);
            }
        }
        return object;
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    Object value = value(json);
                    if (value != null) {
                        list.add(value);
                    }
                }
                yield list;
            }
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_NULL -> null;
            default -> json.getString();
        };
    }

    static @Nullable String string(Map<String, Object> object, String name) {
        return (String) object.get(name);
    }

    /** The objects of a list; none where there is no list. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
        Object list = object.get(name);
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    /**
     * The stretch of a text from one offset to another.
     *
     * @param pair both, in code points, half open
     */
    static Span span(String text, Object pair) {
        List<?> ends = (List<?>) pair;
        return new Span(offset(text, ends.get(0)), offset(text, ends.get(1)));
    }

    private static int offset(String text, @Nullable Object points) {
        BigDecimal number = (BigDecimal) Objects.requireNonNull(points, "an offset is missing");
        return text.offsetByCodePoints(0, number.intValueExact());
    }
}

package org.onrecord.quality;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.quality.NewsQuantEntry.Item;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads NewsQuant files: news sentences with their quantities (Almasian, Kazakova, Göldner and Gertz, “CQE: A
 * Comprehensive Quantity Extractor”, EMNLP 2023): {@code [{"text": …, "quantities": [{"value": "5.0-7.0",
 * "normalized_unit": …, "change": …, "referred_concepts": …}, …]}, …]}.
 */
final class NewsQuantFile {

    private static final JsonFactory FACTORY = new JsonFactory();

    private NewsQuantFile() {}

    /** @throws IOException when the file is not of that shape */
    static List<NewsQuantEntry> read(Path file) throws IOException {
        List<NewsQuantEntry> entries = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException(file + " is no list of sentences");
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                entries.add(entry(json));
            }
        } catch (JacksonException | NumberFormatException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return entries;
    }

    private static NewsQuantEntry entry(JsonParser json) {
        String text = "";
        List<Item> items = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = json.currentName();
            json.nextToken();
            switch (property) {
                case "text" -> text = json.getString();
                case "quantities" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        items.add(item(json));
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new NewsQuantEntry(text, items);
    }

    private static Item item(JsonParser json) {
        String value = "0";
        String unit = "";
        String change = "=";
        String concept = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = json.currentName();
            json.nextToken();
            switch (property) {
                case "value" -> value = json.getString();
                case "normalized_unit" -> unit = json.getString().toLowerCase(Locale.ROOT);
                case "change" -> change = json.getString();
                case "referred_concepts" -> concept = words(json);
                default -> json.skipChildren();
            }
        }
        int dash = value.startsWith("-") || value.indexOf('E') >= 0 ? -1 : value.indexOf('-');
        @Nullable BigDecimal high = dash < 0 ? null : number(value.substring(dash + 1));
        return new Item(number(dash < 0 ? value : value.substring(0, dash)), high, unit, change, concept);
    }

    private static String words(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return json.getString();
        }
        StringBuilder words = new StringBuilder();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            words.append(json.getString()).append(' ');
        }
        return words.toString();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.strip());
    }
}

package org.onrecord.quality;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures and claims that careful readers marked: one text a line, {@code {"doc": NAME, "text": …, "published": DAY
 * or null, "statistics": [{"number": [start, end], "value": 433, "unit": …, "comparator": …, "change": …, "heads": […],
 * "place": …, "period": {"at": [start, end], "start": DAY, "end": DAY}, "baseline": …, "source": […]}, …], "claims":
 * [{"start": 0, "end": 9, "claimant": […]}, …]}}; offsets count code points, half open.
 */
final class GoldReadings {

    private final String text;

    private GoldReadings(String text) {
        this.text = text;
    }

    /** @throws IOException when a line is no such object or points outside its text */
    static List<GoldReading> read(Path file) throws IOException {
        return JsonLines.read(file, object -> {
            String text = JsonLines.string(object, "text");
            if (text == null || text.isEmpty()) {
                throw new IllegalArgumentException("a document needs a text");
            }
            return new GoldReadings(text).reading(object);
        });
    }

    private GoldReading reading(Map<String, Object> object) {
        List<GoldStatistic> statistics = new ArrayList<>();
        JsonLines.objects(object, "statistics").forEach(one -> statistics.add(statistic(one)));
        List<GoldClaim> claims = new ArrayList<>();
        JsonLines.objects(object, "claims")
                .forEach(one -> claims.add(new GoldClaim(
                        JsonLines.span(text, Arrays.asList(one.get("start"), one.get("end"))),
                        strings(one, "claimant"))));
        return new GoldReading(
                Objects.requireNonNullElse(JsonLines.string(object, "doc"), ""),
                text,
                day(object, "published"),
                statistics,
                claims);
    }

    private GoldStatistic statistic(Map<String, Object> object) {
        Object value = Objects.requireNonNull(object.get("value"), "a statistic needs a value");
        boolean range = value instanceof List;
        BigDecimal low = (BigDecimal) (range ? Objects.requireNonNull(((List<?>) value).get(0)) : value);
        BigDecimal high = (BigDecimal) (range ? Objects.requireNonNull(((List<?>) value).get(1)) : value);
        return new GoldStatistic(
                JsonLines.span(text, Objects.requireNonNull(object.get("number"), "a statistic needs a number")),
                low,
                high,
                Objects.requireNonNullElse(JsonLines.string(object, "unit"), ""),
                Objects.requireNonNullElse(JsonLines.string(object, "kind"), "amount"),
                Objects.requireNonNullElse(JsonLines.string(object, "comparator"), "exactly"),
                JsonLines.string(object, "change"),
                strings(object, "heads"),
                JsonLines.string(object, "place"),
                time(object, "period"),
                time(object, "baseline"),
                strings(object, "source"));
    }

    @SuppressWarnings("unchecked")
    private GoldStatistic.@Nullable Time time(Map<String, Object> object, String name) {
        Object time = object.get(name);
        if (time == null) {
            return null;
        }
        Map<String, Object> fields = (Map<String, Object>) time;
        return new GoldStatistic.Time(
                JsonLines.span(text, Objects.requireNonNull(fields.get("at"), "a time needs a place")),
                day(fields, "start"),
                day(fields, "end"));
    }

    private static @Nullable LocalDate day(Map<String, Object> object, String name) {
        String day = JsonLines.string(object, name);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is no day: " + day, e);
        }
    }

    private static List<String> strings(Map<String, Object> object, String name) {
        Object list = object.get(name);
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String.class::cast).toList();
    }
}

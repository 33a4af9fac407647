package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Imprint;

/**
 * A text with the figures and claims that careful readers found in it.
 *
 * @param published day of publication, or null when unknown
 */
public record GoldReading(
        String name,
        String text,
        @Nullable LocalDate published,
        List<GoldStatistic> statistics,
        List<GoldClaim> claims) {

    public GoldReading {
        statistics = List.copyOf(statistics);
        claims = List.copyOf(claims);
    }

    /**
     * The texts of a file, one a line as JSON.
     *
     * @throws IOException when the file cannot be read or a line is no such text
     */
    public static List<GoldReading> all(Path file) throws IOException {
        return GoldReadings.read(file);
    }

    /** What is known beside the text. */
    public Imprint imprint() {
        return new Imprint(null, null, null, published, null, null);
    }
}

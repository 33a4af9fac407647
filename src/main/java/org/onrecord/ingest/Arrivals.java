package org.onrecord.ingest;

import static org.onrecord.ingest.RefusedException.Reason.TOO_LARGE;
import static org.onrecord.ingest.RefusedException.Reason.UNREADABLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.onrecord.text.Imprint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Lets in what can be read: not too large, and text. */
@Component
class Arrivals {

    private static final int LONGEST_NAME = 255;

    private final DataSize limit;

    Arrivals(@Value("${onrecord.ingest.limit:10MB}") DataSize limit) {
        this.limit = limit;
    }

    /** A file with what its side file says; of one that is too large no more is read than shows it. */
    Arrival read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit.toBytes()) + 1);
            return of(bytes, file.getFileName().toString(), SideFile.beside(file));
        } catch (NoSuchFileException e) {
            throw new RefusedException(UNREADABLE, "There is no such file.");
        } catch (IOException e) {
            throw new RefusedException(UNREADABLE, "It cannot be read: " + e.getMessage());
        }
    }

    Arrival of(byte[] bytes, String name, Imprint imprint) {
        if (bytes.length > limit.toBytes()) {
            throw new RefusedException(
                    TOO_LARGE, "It is larger than " + limit.toMegabytes() + " MB, the most that is taken in.");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(
                    UNREADABLE, "Its name should be at most " + LONGEST_NAME + " characters, on one line.");
        }
        return Arrival.of(bytes, name, imprint);
    }
}

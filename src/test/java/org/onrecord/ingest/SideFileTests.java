package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.text.Imprint;

class SideFileTests {

    @Test
    void readsWhatItHolds() {
        Imprint imprint = SideFile.read("story.yaml", """
                url: https://daily.example/bridge?x=1
                publisher: The Daily
                author: "No: One"
                published: 2023-10-06
                accessed: 2024-02-29
                language: no
                """);

        assertThat(imprint)
                .isEqualTo(new Imprint(
                        "https://daily.example/bridge?x=1",
                        "The Daily",
                        "No: One",
                        LocalDate.of(2023, 10, 6),
                        LocalDate.of(2024, 2, 29),
                        "no"));
    }

    @Test
    void leavesUnknownWhatItDoesNotHold() {
        assertThat(SideFile.read("story.yaml", "publisher: The Daily\npublished:\n"))
                .isEqualTo(new Imprint(null, "The Daily", null, null, null, null));
    }

    @Test
    void saysWhatIsWrong() {
        refuses("publishr: The Daily", "story.yaml holds \"publishr\"");
        refuses("published: last week", "published should be a date such as 2023-10-06, not \"last week\"");
        refuses("published: 2023-02-30", "published should be a date");
        refuses("url: javascript:alert(1)", "url should be an address");
        refuses("url: /relative", "url should be an address");
        refuses("language: english!", "language should be a tag");
        refuses("publisher: [a, b]", "publisher should be one line");
        refuses("just words", "should hold lines");
        refuses("publisher: 'open", "is not YAML");
        refuses("publisher: a\npublisher: b", "is not YAML");
        refuses("publisher: !!java.net.URL [\"http://x\"]", "is not YAML");
    }

    private static void refuses(String text, String message) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SideFile.read("story.yaml", text))
                .withMessageContaining(message);
    }

    @Test
    void standsBesideItsDocument(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("story.yaml"), "publisher: The Daily\n");

        assertThat(SideFile.beside(folder.resolve("story.txt")).publisher()).isEqualTo("The Daily");
        assertThat(SideFile.beside(folder.resolve("other.txt"))).isEqualTo(Imprint.NONE);
    }
}

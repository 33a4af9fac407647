package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @Test
    void aPlainSlugIsItsName() {
        assertThat(FileName.of("a-quiet-street", ".md")).isEqualTo("a-quiet-street.md");
        assertThat(FileName.of("a-quiet-street", "-section-2.md")).isEqualTo("a-quiet-street-section-2.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..",
                ".",
                "",
                "---",
                "CON",
                "nul",
                "com1",
                "a/b",
                "a\\b",
                "a\u0000b",
                "a\r\nSet-Cookie: b=c",
                "\"quoted\"",
                "\u202Egpj.exe",
                "été",
                "~root",
                "a:b"
            })
    void aHostileSlugBecomesAHarmlessName(String slug) {
        String name = FileName.of(slug, ".md");

        assertThat(name).matches("[a-z0-9]+(-[a-z0-9]+)*-?\\.md").doesNotMatch("(con|nul|com1)\\.md");
        assertThat(Path.of("folder").resolve(name).normalize().getParent()).isEqualTo(Path.of("folder"));
    }

    @Test
    void noNameIsLongerThanAHundredCharacters() {
        String slug = "long-".repeat(60);

        assertThat(FileName.of(slug, ".md")).hasSizeLessThanOrEqualTo(100).endsWith(".md");
        assertThat(FileName.of(slug, "-section-1234567.md"))
                .hasSizeLessThanOrEqualTo(100)
                .endsWith("-section-1234567.md");
    }
}

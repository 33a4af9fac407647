package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value);
        }
        return out.toByteArray();
    }

    private static byte[] marked(byte[] mark, byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        out.writeBytes(text);
        return out.toByteArray();
    }

    @Test
    void readsUtf8WithAndWithoutAMark() {
        assertThat(PlainText.of("Straße 🌉".getBytes(UTF_8))).isEqualTo("Straße 🌉");
        assertThat(PlainText.of(marked(bytes(0xEF, 0xBB, 0xBF), "Straße".getBytes(UTF_8))))
                .isEqualTo("Straße");
    }

    @Test
    void readsUtf16ByItsMark() {
        assertThat(PlainText.of(marked(bytes(0xFF, 0xFE), "Straße 🌉".getBytes(UTF_16LE))))
                .isEqualTo("Straße 🌉");
        assertThat(PlainText.of(marked(bytes(0xFE, 0xFF), "Straße 🌉".getBytes(UTF_16BE))))
                .isEqualTo("Straße 🌉");
    }

    @Test
    void keepsEveryCharacterAsItCame() {
        String text = "\r\n a\u00a0b\t\u202eright\u202c \u200b e\u0301 \n\n";

        assertThat(PlainText.of(text.getBytes(UTF_8))).isEqualTo(text);
    }

    @Test
    void namesTheByteWhereTheTextIsBroken() {
        refuses(bytes('a', 'b', 0xC0, 0xAF), "Not UTF-8 at byte 2");
        refuses(bytes('a', 0xED, 0xA0, 0x80), "Not UTF-8 at byte 1");
        refuses(bytes('a', 'b', 'c', 0xF0, 0x9F, 0x8C), "Not UTF-8 at byte 3");
        refuses(bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF), "Not UTF-8 at byte 4");
        refuses(bytes('c', 'a', 'f', 0xE9, ' ', 'x'), "save the file as UTF-8");
    }

    @Test
    void refusesLoneSurrogates() {
        refuses(marked(bytes(0xFE, 0xFF), bytes(0x00, 'a', 0xD8, 0x00, 0x00, 'b')), "Not UTF-16BE at byte 4");
        refuses(marked(bytes(0xFF, 0xFE), bytes('a', 0x00, 0x00, 0xDC)), "Not UTF-16LE at byte 4");
        refuses(marked(bytes(0xFF, 0xFE), bytes('a', 0x00, 'b')), "Not UTF-16LE at byte 4");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1B, 0x1F})
    void refusesControlCharacters(int control) {
        refuses(bytes('a', control, 'b'), String.format("U+%04X at character 1", control));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\u00a0\u2003", "\ufeff\u200b"})
    void refusesWhatIsBlank(String blank) {
        refuses(blank.getBytes(UTF_8), "nothing to read");
    }

    private static void refuses(byte[] bytes, String message) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> PlainText.of(bytes))
                .withMessageContaining(message);
    }
}

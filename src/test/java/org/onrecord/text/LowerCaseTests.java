package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowerCaseTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "Senate", "ÉLYSÉE", "İSTANBUL", "ΟΔΟΣ", "straße", "ŁÓDŹ I İ", "\uD801\uDC00"})
    void isWhatTheJdkGives(String words) {
        assertThat(LowerCase.of(words)).isEqualTo(words.toLowerCase(Locale.ROOT));
    }

    /** The JDK alone takes minutes for this. */
    @Test
    void takesAWordFullOfDottedCapitals() {
        String word = "\u0130".repeat(1_000_000);

        assertThat(LowerCase.of(word)).hasSize(2_000_000).startsWith("i\u0307i\u0307");
    }
}

package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Token;

class MultiwordTokensTests {

    @Test
    void cliticsJoinTheWordBefore() {
        assertThat(surface("They don't, she’s, we’LL, dont and Ruiz's plan"))
                .containsExactly("don't", "she’s", "we’LL", "dont", "Ruiz's");
    }

    @Test
    void wordsWrittenAsOneJoin() {
        assertThat(surface("We cannot stay, you gotta go, wanna see?")).containsExactly("cannot", "gotta", "wanna");
    }

    @Test
    void thePossessiveApostropheJoinsAndAClosingMarkDoesNot() {
        assertThat(surface("the years’ end")).containsExactly("years’");
        assertThat(surface("a 'list of plans' and ‘more hopes’")).isEmpty();
    }

    @Test
    void hyphensAndUnitsAreTokensOfTheirOwn() {
        assertThat(surface("a 15-year plan at 5pm for 20%, he said.")).isEmpty();
    }

    private static List<String> surface(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        List<String> joined = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (MultiwordTokens.joins(tokens.get(i - 1), tokens.get(i), text)) {
                joined.add(tokens.get(i - 1).in(text) + tokens.get(i).in(text));
            }
        }
        return joined;
    }
}

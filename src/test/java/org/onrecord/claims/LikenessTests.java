package org.onrecord.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Quantity;
import org.onrecord.text.Quantity.Change;

class LikenessTests {

    private static final Path PAIRS = Path.of("src/gold/claims/pairs.jsonl");

    private final Extractor extractor = Extractor.english();

    @Test
    void joinsFewHardPairsWrongly() throws IOException {
        int right = 0;
        int wrong = 0;
        int all = 0;
        for (String line : Files.readAllLines(PAIRS)) {
            JsonNode pair = new ObjectMapper().readTree(line);
            boolean same = pair.get("same").asBoolean();
            boolean like = of(pair.get("a").asText()).isLike(of(pair.get("b").asText()));
            all += same ? 1 : 0;
            right += like && same ? 1 : 0;
            wrong += like && !same ? 1 : 0;
        }

        String figures = right + " of " + all + " found, " + wrong + " wrong";

        assertThat(right / (double) (right + wrong)).as(figures).isGreaterThan(0.75);
        assertThat(right / (double) all).as(figures).isGreaterThan(0.35);
    }

    @Test
    void comparesClaimsWithoutFiguresByAllTheirWords() {
        Likeness claim = Likeness.of("The wall will need a second gate", Set.of(), false, false);

        assertThat(claim.isLike(Likeness.of("the wall will need a second gate", Set.of(), false, false)))
                .isTrue();
        assertThat(claim.isLike(Likeness.of("The wall will not need a second gate", Set.of(), false, false)))
                .isFalse();
    }

    private Likeness of(String sentence) {
        List<BigDecimal> values = new ArrayList<>();
        boolean risen = false;
        boolean fallen = false;
        for (Quantity found : extractor.extract(extractor.read(sentence)).quantities()) {
            values.add(Likeness.value(found.low(), found.unit().matches("(?i)per ?cent|%")));
            risen |= found.change() == Change.INCREASE;
            fallen |= found.change() == Change.DECREASE;
        }
        return Likeness.of(sentence, values, risen, fallen);
    }
}

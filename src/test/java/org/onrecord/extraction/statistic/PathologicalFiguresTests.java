package org.onrecord.extraction.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.claim.Assertions;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.text.Document;
import org.onrecord.text.Quantity;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;

/** Text made to keep the finders busy: time must grow with its length, no faster. */
class PathologicalFiguresTests {

    private static final int REPEATS = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1,",
                "1.",
                "1-",
                "$1 ",
                "1 percent ",
                "a ",
                "one ",
                "one in ",
                "hundred ",
                "from 1 to ",
                "between 1 and ",
                "2020 ",
                "2020-",
                "May ",
                "fiscal year 2020 ",
                "up ",
                "up 5 percent since ",
                "of ",
                "more than ",
                "according to ",
                "a third of ",
                "U.S.",
                "(",
                "“",
                "'s ",
                "-",
                "third year in a row ",
                "the number of ",
                "in Paris, ",
                "1/",
                "twice as ",
                "x",
                "5G"
            })
    @Timeout(60)
    void staysFastOnOneEndlessSentence(String part) {
        String text = part.repeat(REPEATS);
        Span whole = new Span(0, text.length());
        Document document = document(text, whole);

        List<Quantity> found = find(document);
        Assertions.find(document, List.of(), found, List.of(), Trees.of(document, sentence -> false));

        assertThat(found).allMatch(q -> whole.contains(q.span()));
    }

    /** Time that grew with the square of the length would take many minutes here. */
    @Test
    @Timeout(60)
    void readsALongTextInBoundedTime() {
        String part =
                "In 2020 sales rose 7 percent to $5 billion, up from 3 of the 40 shops, the third year in a row; ";
        Document large = document(part.repeat(20_000), new Span(0, 20_000 * part.length()));

        assertThat(find(large)).hasSizeGreaterThan(20_000);
    }

    @Test
    void readsAnyMixOfCharactersWithoutFail() {
        Random random = new Random(7);
        String alphabet =
                "0123456789 ,.-–—$€%/:½’'“”()[]{}aAbBmMkK\u00a0\u0301\ud83d\udc4d\ud800\n\tthirdofyearfrom2020";

        for (int turn = 0; turn < 3_000; turn++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Document document = document(text.toString(), new Span(0, text.length()));
            assertThatCode(() -> find(document)).as("%s", text).doesNotThrowAnyException();
        }
    }

    @Test
    void givesTheSameToManyThreads() {
        Document document = PlainDocument.of("Rents rose 7 percent in 2020, according to the housing office in Oslo.");
        List<Quantity> alone = find(document);
        ConcurrentLinkedQueue<List<Quantity>> all = new ConcurrentLinkedQueue<>();

        IntStream.range(0, 200).parallel().forEach(i -> all.add(find(document)));

        assertThat(all).hasSize(200).allMatch(alone::equals);
    }

    private static Document document(String text, Span sentence) {
        Document plain = PlainDocument.of("");
        return new Document(
                text,
                plain.imprint(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Sentence(sentence, 0, 0)),
                List.of());
    }

    private static List<Quantity> find(Document document) {
        return Quantities.sketch(document, List.of()).of(Trees.of(document, sentence -> false), List.of(), List.of());
    }
}

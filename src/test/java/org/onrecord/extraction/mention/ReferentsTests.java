package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extraction.Extractor;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;

class ReferentsTests {

    @Test
    void pointsAtTheWordsThatNameSomebody() {
        String text = "Mayor Carla Dixon’s plan failed. Dixon resigned.";

        NamedPerson person = Texts.referents(text).people(List.of()).get(0);

        assertThat(person.mentions().stream().map(m -> m.span().in(text))).containsExactly("Carla Dixon", "Dixon");
    }

    @Test
    void tellsWhoIsNamedAtASpan() {
        String text = "Helen Marsh met Tom Baxter. Marsh left, and he stayed.";
        Referents referents = Texts.referents(text);

        assertThat(referents.personAt(Texts.span(text, "Marsh left")))
                .map(NamedPerson::name)
                .hasValue("Helen Marsh");
        assertThat(referents.personAt(Texts.span(text, "he stayed")))
                .map(NamedPerson::name)
                .hasValue("Tom Baxter");
        assertThat(referents.personAt(Texts.span(text, "left"))).isEmpty();
    }

    @Test
    void tellsOrganisationsAndPlacesApart() {
        String text = "The Interior Ministry sent trucks to Starr County.";
        Referents referents = Texts.referents(text);

        assertThat(referents.organisationAt(Texts.span(text, "Interior Ministry")))
                .hasValue("Interior Ministry");
        assertThat(referents.isPlace(Texts.span(text, "Starr County"))).isTrue();
        assertThat(referents.isPlace(Texts.span(text, "trucks"))).isFalse();
    }

    @Test
    void takesKnownNamesOnTrust() {
        String text = "Then Zbyxo Quarnel paid Ovoid for it.";

        Referents unaided = Texts.referents(text);
        Document document = Texts.document(text);
        Referents helped = Referents.of(
                document, Trees.of(document, sentence -> false), List.of("Zbyxo Quarnel"), List.of("Ovoid"));

        assertThat(unaided.organisationAt(Texts.span(text, "Ovoid"))).isEmpty();
        assertThat(helped.people(List.of())).extracting(NamedPerson::name).containsExactly("Zbyxo Quarnel");
        assertThat(helped.organisationAt(Texts.span(text, "Ovoid"))).hasValue("Ovoid");
    }

    @Test
    void findsTheSameUnderATurkishLocale() {
        String text = "INTERIOR MINISTER Irina Ivanova (D-Illinois) met Rep. ISAAC INGRAM (R-IDAHO).";
        Locale before = Locale.getDefault();
        List<NamedPerson> people = Texts.referents(text).people(List.of());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(Texts.referents(text).people(List.of()))
                    .isEqualTo(people)
                    .hasSize(2);
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "",
                " ",
                "John Smith ".repeat(100_000),
                "John Smith, ".repeat(100_000),
                "President ".repeat(100_000),
                "Presidents Lee and ".repeat(50_000),
                "Department of ".repeat(100_000),
                "de la ".repeat(100_000) + "Cruz",
                "A".repeat(1_000_000),
                "A.".repeat(500_000),
                "O’".repeat(500_000),
                "(".repeat(1_000_000),
                "“Ann (".repeat(100_000),
                "he said she said ".repeat(60_000),
                "Ann Lee (D-".repeat(90_000),
                "\uD800 Ann \uDC00 Lee ".repeat(50_000),
                "e\u0301\u0301\u0301".repeat(300_000));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void readsHostileTextsInBoundedTime(String text) {
        assertThat(secondsFor(() -> {
                    Referents referents = Texts.referents(text);
                    int last = Math.max(0, text.length() - 40);
                    referents.speaker(List.of(new Span(0, text.length())), null);
                    referents.speaker(List.of(new Span(last, text.length())), null);
                    assertThat(referents.people(List.of()))
                            .allSatisfy(person -> assertThat(person.mentions())
                                    .allSatisfy(m -> assertThat(m.span().end()).isLessThanOrEqualTo(text.length())));
                }))
                .isLessThan(20);
    }

    @Test
    void readsManyDifferentNamesInBoundedTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            text.append("John ").append(letters(i)).append(" spoke. ");
            text.append("Ann ").append(letters(i)).append(" Smith spoke. ");
        }

        assertThat(secondsFor(() -> Texts.referents(text.toString()).people(List.of())))
                .isLessThan(20);
    }

    /** Seconds of processor time, which other work on the machine does not lengthen. */
    private static double secondsFor(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static String letters(int number) {
        StringBuilder name = new StringBuilder("Q");
        for (int rest = number; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }

    @Test
    void knowsANameByTheShapeOfItsTree() {
        String text = "Late in the game Zbyxo Quarnel replaced the captain, and the Quarnel Motor Works band played.";

        assertThat(names(text)).containsExactly("Zbyxo Quarnel");
    }

    @Test
    void describesSomebodyBesideTheName() {
        String text = "The team’s coach, Helen Marsh, resigned. Tom Baxter, a plumber from Leeds, sued the club.";

        assertThat(references(text, List.of())).containsExactly("The team’s coach", "a plumber from Leeds");
    }

    @Test
    void pointsPronounsToPeople() {
        String text = "Helen Marsh sold her house. Tom Baxter bought it, and he paid cash.";

        assertThat(references(text, List.of())).containsExactly("her", "he");
    }

    @Test
    void hearsTheSpeakerInIAndMy() {
        String text = "“I’ll keep my house,” Helen Marsh said. I doubt it.";
        Attribution quote = new Attribution(
                Attribution.Kind.DIRECT,
                List.of(Texts.span(text, "“I’ll keep my house,”")),
                List.of(Texts.span(text, "said")),
                List.of(Texts.span(text, "Helen Marsh")),
                "Helen Marsh",
                SpeakerType.PERSON,
                "quote-then-verb",
                0.9);

        assertThat(references(text, List.of(quote))).containsExactly("I", "my");
    }

    private static List<String> names(String text) {
        return parsed(text).people(List.of()).stream().map(NamedPerson::name).toList();
    }

    private static List<String> references(String text, List<Attribution> attributions) {
        return parsed(text).people(attributions).stream()
                .flatMap(person -> person.references().stream())
                .map(mention -> mention.span().in(text))
                .toList();
    }

    /** With a tree for each sentence. */
    private static Referents parsed(String text) {
        Document document = Extractor.english().readParagraph(text);
        return Referents.of(document, Trees.of(document, sentence -> true), List.of(), List.of());
    }
}

package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.StoreTest;
import org.onrecord.articles.Articles;
import org.onrecord.articles.Version;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.text.Annotations;
import org.onrecord.text.Imprint;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents that are wrong, huge or strange: a clear refusal or a right answer, and nothing by halves. */
@StoreTest
class BadInputTests {

    @Autowired
    private Ingest ingest;

    @Autowired
    private Articles articles;

    @Autowired
    private People people;

    @Autowired
    private Fsck fsck;

    @TempDir
    private Path folder;

    private void refuses(byte[] bytes, RefusedException.Reason reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ingest.accept(bytes, "bad.txt", Imprint.NONE))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(articles.count()).isZero();
    }

    @Test
    void refusesWhatIsNoText() {
        refuses(new byte[0], RefusedException.Reason.BLANK);
        refuses(new byte[] {'a', 0, 'b'}, RefusedException.Reason.NOT_TEXT);
        refuses(new byte[] {'a', (byte) 0xFF}, RefusedException.Reason.NOT_TEXT);
    }

    @Test
    void refusesAFileOfFiftyMegabytesWithoutReadingItWhole() throws IOException {
        Path file = folder.resolve("large.txt");
        Files.write(file, "a ".repeat(25 << 20).getBytes(UTF_8));
        long before = allocated();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ingest.accept(file))
                .withMessageContaining("larger than 10 MB");

        assertThat(allocated() - before).isLessThan(45L << 20);
        assertThat(articles.count()).isZero();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ingest.accept(folder.resolve("none.txt")))
                .withMessage("There is no such file.");
    }

    @Test
    void storesNothingWhenAFactCannotBeStored() {
        Story story = Story.of("Story\nKim Lund said yes.").person("Kim Lund").claim("said yes", null, null, null, 7);

        Assertions.assertThrows(
                IndexOutOfBoundsException.class, () -> ingest.accept(story.incoming(), story.annotations()));

        assertThat(articles.count()).isZero();
        assertThat(people.count()).isZero();
    }

    @Test
    void storesAnArticleOfTenMegabytesInBoundedTime() {
        String text = "Long story\n" + "words and more words of it. ".repeat(360_000);
        Story story = Story.of(text);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            Accepted accepted = ingest.accept(story.incoming(), Annotations.NONE);
            assertThat(articles.text(accepted.article()).map(Version::text)).contains(text);
        });
    }

    @Test
    void movesThousandsOfFactsOfALargeArticleInBoundedTime() {
        Story before = large("");
        Story after = large("A line that was not there before.\n");
        Accepted first = ingest.accept(before.incoming(), before.annotations());

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            Accepted second = ingest.accept(after.incoming(), Annotations.NONE);
            assertThat(second.article()).isEqualTo(first.article());
            assertThat(second.lost()).isEmpty();
        });
        List<String> said = new ArrayList<>();
        assertThat(fsck.check(said::add)).as(said.toString()).isZero();
    }

    private static Story large(String extra) {
        StringBuilder text = new StringBuilder("Large story\n").append(extra);
        for (int i = 0; i < 2_000; i++) {
            text.append("“Nothing new under sun number ").append(i).append(" today,” he said.\n");
        }
        Story story = Story.of(text.toString());
        for (int i = 0; i < 2_000; i++) {
            story.quote(null, null, "“Nothing new under sun number " + i + " today,”");
        }
        return story;
    }

    @Test
    void storesStrangeLettersAsTheyAre() {
        String name = "أحمد علي";
        Story story = Story.of(
                        "\u202eStrange\u202c e\u0301\n" + name + " and 王芳 spoke 🌉🌉🌉🌉🌉🌉🌉🌉🌉🌉🌉🌉🌉🌉🌉🌉🌉x.")
                .person(name)
                .person("王芳")
                .quote(null, null, "x");

        Accepted accepted = ingest.accept(story.incoming(), story.annotations());

        assertThat(articles.by(accepted.slug()).orElseThrow().title()).contains("Strange");
        assertThat(people.matching("")).extracting(Person::name).containsExactlyInAnyOrder(name, "王芳");
        assertThat(people.matching(""))
                .extracting(Person::slug)
                .doesNotHaveDuplicates()
                .allMatch(s -> s.matches("[a-z0-9-]+"));
        List<String> said = new ArrayList<>();
        assertThat(fsck.check(said::add)).as(said.toString()).isZero();
    }

    @Test
    void leavesOutMarksThatNoFactCanBe() {
        String endless = "x".repeat(30_000);
        Story story = Story.of("Story\n" + endless + " and “yes” he said.")
                .quote(null, null, endless)
                .quote(null, null, "“yes”")
                .figure("he", "1" + "0".repeat(40), null);

        Accepted accepted = ingest.accept(story.incoming(), story.annotations());

        assertThat(accepted.outcome()).isEqualTo(Accepted.Outcome.ADDED);
    }
}

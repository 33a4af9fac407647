package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreTest;
import org.onrecord.articles.Articles;
import org.onrecord.people.People;
import org.onrecord.text.Imprint;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class ConcurrentIngestTests {

    @Autowired
    private Ingest ingest;

    @Autowired
    private Articles articles;

    @Autowired
    private People people;

    @Test
    void storesOneArticleWhenSixteenBringItAtOnce() throws Exception {
        byte[] bytes = "One story\nIt is told once, by many.\n".getBytes(UTF_8);

        List<Accepted> all = atOnce(i -> ingest.accept(bytes, "story.txt", Imprint.NONE));

        assertThat(articles.count()).isEqualTo(1);
        assertThat(all).extracting(Accepted::article).containsOnly(all.get(0).article());
        assertThat(all).filteredOn(a -> a.outcome() == Accepted.Outcome.ADDED).hasSize(1);
        assertThat(all)
                .filteredOn(a -> a.outcome() == Accepted.Outcome.UNCHANGED)
                .hasSize(15);
    }

    @Test
    void numbersVersionsWithoutAGapWhenSixteenBringOtherTextsAtOnce() throws Exception {
        List<Accepted> all =
                atOnce(i -> ingest.accept(("Story\nText " + i).getBytes(UTF_8), "story.txt", Imprint.NONE));

        assertThat(articles.count()).isEqualTo(1);
        assertThat(articles.versions(all.get(0).article()))
                .isEqualTo(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void knowsAPersonWhomSixteenArticlesBringAtOnce() throws Exception {
        atOnce(i -> {
            Story story = Story.of("Story " + i + "\nKim Lund spoke.")
                    .named(i + ".txt")
                    .person("Kim Lund");
            return ingest.accept(story.incoming(), story.annotations());
        });

        assertThat(articles.count()).isEqualTo(16);
        assertThat(people.count()).isEqualTo(1);
    }

    private interface Task {
        Accepted accept(int number) throws Exception;
    }

    private static List<Accepted> atOnce(Task task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Accepted>> calls = new ArrayList<>();
            IntStream.range(0, 16).forEach(i -> calls.add(() -> task.accept(i)));
            List<Accepted> all = new ArrayList<>();
            for (Future<Accepted> future : threads.invokeAll(calls)) {
                all.add(future.get());
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }
}

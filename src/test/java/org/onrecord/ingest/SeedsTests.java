package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.StoreTest;
import org.onrecord.articles.Article;
import org.onrecord.articles.Articles;
import org.onrecord.articles.Version;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents that come from files: at the first start, and from the command line. */
@StoreTest
class SeedsTests {

    @Autowired
    private Ingest ingest;

    @Autowired
    private Articles articles;

    @Autowired
    private Commands commands;

    @TempDir
    private Path folder;

    private void start(Path seeds) {
        new Seeds(seeds.toString(), articles, ingest).afterSingletonsInstantiated();
    }

    private String run(int exitCode, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(commands.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(exitCode);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void fillAnEmptyStoreWithWhatTheFolderHolds() throws IOException {
        start(Path.of("seeds"));

        Article article = articles.newest(1).get(0);
        assertThat(articles.count()).isEqualTo(1);
        assertThat(article.publisher()).isEqualTo("Filter");
        assertThat(article.url()).isEqualTo("https://filtermag.org/us-mexico-fentanyl-border-migrants/");
        assertThat(article.published()).isNull();
        assertThat(articles.text(article.id()).map(Version::text))
                .contains(Files.readString(Path.of("seeds/000_f05df64058dc144e.txt")));
        assertThat(run(0, "fsck")).contains("Looked at 1 article and").contains("nothing is wrong");
    }

    @Test
    void areNotSownAgain() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Story\nIt was told.");
        start(folder);
        Files.writeString(folder.resolve("b.txt"), "Other story\nIt was told.");
        start(folder);

        assertThat(articles.count()).isEqualTo(1);
    }

    @Test
    void areSkippedWhenTheyCannotBeRead() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'a', 0});
        Files.writeString(folder.resolve("b.txt"), "Story\nIt was told.");
        Files.writeString(folder.resolve("README.md"), "no document");
        start(folder);
        start(Path.of("no-such-folder"));

        assertThat(articles.count()).isEqualTo(1);
    }

    @Test
    void comeFromTheCommandLineToo() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "Story\nIt was told.");
        Files.writeString(folder.resolve("a.yaml"), "publisher: The Daily\n");

        assertThat(run(0, "ingest", folder.toString())).contains("a.txt: added as story.");
        assertThat(run(0, "ingest", file.toString())).contains("here already, unchanged, as story.");
        Files.writeString(file, "Story\nIt was told again.");
        assertThat(run(0, "ingest", file.toString())).contains("version 2 of story.");
        Files.writeString(folder.resolve("a.yaml"), "date: yesterday\n");
        assertThat(run(1, "ingest", file.toString())).contains("refused. a.yaml holds \"date\"");
        assertThat(articles.by("story").orElseThrow().publisher()).isEqualTo("The Daily");
    }
}

package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTests {

    private final StringWriter printed = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void printsOneLineForEachDocumentOfAFolderByName() throws IOException {
        write("b.txt", "Second.\n");
        write("a.txt", "First.\n");
        write("notes.md", "Not a document.\n");

        int code = run("extract", folder.toString());

        assertThat(code).isZero();
        assertThat(printed.toString().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"doc\":\"a\","),
                        line -> assertThat(line).startsWith("{\"doc\":\"b\","));
    }

    @Test
    void tellsMissesByReason() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        write("text/story.txt", "Ann Lee grumbled at the rents.\n");
        write(
                "attributions/story_a.ann",
                "T1\tSource 0 7\tAnn Lee\nT2\tCue 8 19\tgrumbled at\nT3\tContent 20 29\tthe rents\n"
                        + "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1\n");

        int code = run("evaluate", "attributions", folder.toString(), "--misses=1");

        assertThat(code).isZero();
        assertThat(printed.toString())
                .contains("1 not found, indirect", "story: Ann Lee | grumbled at | the rents", "calibration error");
        assertThat(run("evaluate", "attributions", folder.toString(), "--misses=-1"))
                .isEqualTo(CommandLine.WRONG_USAGE);
    }

    @Test
    void writesWhatWasChosenAmongForMarkedFigures() throws IOException {
        write(
                "gold.jsonl",
                "{\"doc\":\"g\",\"published\":null,\"text\":\"Rents rose 5 percent in 2019, the council said.\",\"statistics\":["
                        + "{\"start\":6,\"end\":20,\"number\":[11,12],\"value\":5,\"unit\":\"percent\",\"kind\":\"share\","
                        + "\"comparator\":\"exactly\",\"change\":\"increase\",\"subject\":\"rents\",\"heads\":[\"rents\"],"
                        + "\"place\":null,\"period\":{\"at\":[24,28],\"start\":\"2019-01-01\",\"end\":\"2019-12-31\"},"
                        + "\"baseline\":null,\"source\":[\"council\"]}],\"claims\":[]}\n");
        Path choices = folder.resolve("choices.jsonl");

        int code = run("evaluate", "statistics", folder.resolve("gold.jsonl").toString(), "--choices=" + choices);

        assertThat(code).isZero();
        assertThat(Files.readAllLines(choices))
                .allMatch(line -> line.contains("\"right\":true"))
                .extracting(line -> line.replaceAll(".*\"question\":\"(\\w+)\".*", "$1"))
                .containsExactlyInAnyOrder("figure", "change", "source", "subject", "period", "baseline", "unit");
        assertThat(run("evaluate", "claims", folder.toString(), "--choices=" + choices))
                .isEqualTo(CommandLine.WRONG_USAGE);
    }

    @Test
    void printsTheSameWithSeveralThreads() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("d%02d.txt".formatted(i), "Story " + i + "\n\n“We are here,” said Ann Lee.\n");
        }
        run("extract", folder.toString());
        String alone = printed.toString();
        printed.getBuffer().setLength(0);

        run("extract", "--threads=4", folder.toString());

        assertThat(printed).hasToString(alone);
    }

    @Test
    void namesAnUnreadableDocumentAndPrintsTheRest() throws IOException {
        Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xC0, (byte) 0xAF});
        write("good.txt", "Fine.\n");

        int code = run("extract", folder.toString());

        assertThat(code).isEqualTo(CommandLine.SOME_UNREADABLE);
        assertThat(printed.toString()).contains("\"doc\":\"good\"").doesNotContain("\"doc\":\"bad\"");
    }

    @Test
    void refusesACallThatNamesNothing() {
        assertThat(run("extract")).isEqualTo(CommandLine.WRONG_USAGE);
        assertThat(run()).isEqualTo(CommandLine.WRONG_USAGE);
        assertThat(run("extract", "--threads=0", "x")).isEqualTo(CommandLine.WRONG_USAGE);
        assertThat(run("extract", "--format=xml", "x")).isEqualTo(CommandLine.WRONG_USAGE);
    }

    @Test
    void printsSentencesAsConllu() throws IOException {
        write("a.txt", "Rents\n\n\uD83C\uDFE0 Rents rose, Ann said. They  fell.\n\nNobody knows why.\n");
        write("empty.txt", "");

        int code = run("extract", "--format=conllu", folder.toString());

        assertThat(code).isZero();
        assertThat(printed.toString().lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# newdoc id = a",
                        "# newpar",
                        "# sent_id = a-1",
                        "# text = \uD83C\uDFE0 Rents rose, Ann said.",
                        "# sent_id = a-2",
                        "# text = They fell.",
                        "# newpar",
                        "# sent_id = a-3",
                        "# text = Nobody knows why.");
        assertThat(printed.toString()
                        .lines()
                        .filter(line -> line.startsWith("3\t"))
                        .findFirst())
                .get()
                .asString()
                .startsWith("3\trose\t")
                .endsWith("\tSpaceAfter=No|TokenRange=15:19");
        assertThat(printed.toString()).endsWith("\n\n").doesNotEndWith("\n\n\n");
    }

    @Test
    void printsWordsThatAreWrittenAsOneUnderALineOfTheirOwn() throws IOException {
        write("a.txt", "Rents\n\nThey can’t wait.\n");

        run("extract", "--format=conllu", folder.toString());

        assertThat(printed.toString().lines()).contains("2-3\tcan’t\t_\t_\t_\t_\t_\t_\t_\tTokenRange=12:17");
    }

    @Test
    void comparesTreesWithATreebank() throws IOException {
        Path treebank =
                treebank("# sent_id = 1", "1 Rents rent NOUN NNS _ 2 nsubj _ _", "2 rose rise VERB VBD _ 0 root _ _");
        Path out = folder.resolve("found.conllu");

        int code = run("evaluate", "trees", treebank.toString(), "--out", out.toString());

        assertThat(code).isZero();
        assertThat(printed.toString().lines().map(line -> line.split(" ", 2)[0]))
                .startsWith("UPOS", "XPOS", "Lemmas", "UAS", "LAS", "nsubj")
                .endsWith("cop", "root");
        assertThat(Files.readAllLines(out))
                .hasSize(4)
                .startsWith("# sent_id = 1")
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("1\tRents\t"));
    }

    @Test
    void comparesTreesOfRawText() throws IOException {
        Path treebank = treebank(
                "# newpar",
                "1-2 can't _ _ _ _ _ _ _ _",
                "1 ca can AUX MD _ 0 root _ _",
                "2 n't not PART RB _ 1 advmod _ _",
                "3 go go VERB VB _ 1 xcomp _ SpaceAfter=No",
                "4 . . PUNCT . _ 1 punct _ _",
                "",
                "# newpar",
                "1 Yes yes INTJ UH _ 0 root _ _");

        int code = run("evaluate", "trees", "--raw", treebank.toString());

        assertThat(code).isZero();
        assertThat(printed.toString().lines())
                .contains("Tokens                     P 100.0  R 100.0  F1 100.0")
                .contains("Sentences                  P 100.0  R 100.0  F1 100.0")
                .contains("Words                      P 100.0  R 100.0  F1 100.0");
    }

    @Test
    void saysWhyATreebankCannotBeUsed() throws IOException {
        Path treebank = treebank("1 Rents rent NOUN NNS _ 9 nsubj _ _");

        assertThat(run("evaluate", "trees", treebank.toString())).isEqualTo(CommandLine.SOME_UNREADABLE);
        assertThat(run("evaluate", "trees", "none.conllu")).isEqualTo(CommandLine.SOME_UNREADABLE);
        assertThat(run("evaluate", "attributions", "--raw", folder.toString())).isEqualTo(CommandLine.WRONG_USAGE);
    }

    @Test
    void countsCodePoints() {
        CodePoints codePoints = new CodePoints("a\uD83D\uDE00b\uD800c");

        assertThat(codePoints.before(0)).isZero();
        assertThat(codePoints.before(1)).isEqualTo(1);
        assertThat(codePoints.before(3)).isEqualTo(2);
        assertThat(codePoints.before(6)).isEqualTo(5);
    }

    /** Columns are parted by single blanks here. */
    private Path treebank(String... lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line.startsWith("#") ? line : line.replace(' ', '\t')).append('\n');
        }
        return Files.writeString(folder.resolve("gold.conllu"), text.append('\n'));
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private int run(String... arguments) {
        return CommandLine.run(new PrintWriter(printed), arguments);
    }
}

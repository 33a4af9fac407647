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
    void countsCodePoints() {
        CodePoints codePoints = new CodePoints("a\uD83D\uDE00b\uD800c");

        assertThat(codePoints.before(0)).isZero();
        assertThat(codePoints.before(1)).isEqualTo(1);
        assertThat(codePoints.before(3)).isEqualTo(2);
        assertThat(codePoints.before(6)).isEqualTo(5);
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private int run(String... arguments) {
        return CommandLine.run(new PrintWriter(printed), arguments);
    }
}

package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the application while it takes in articles, and looks whether all that it acknowledged is there, whole. More
 * rounds: {@code -Dcrash.rounds=200}.
 */
class CrashTests {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);
    private static final int LONGEST_MILLIS = Integer.getInteger("crash.millis", 2_000);

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("crash.seed", System.nanoTime()));
    private final List<String> faults = new ArrayList<>();
    private int acknowledged;

    @Test
    void losesNothingOnH2() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("on-record") + ";WRITE_DELAY=0";

        crash("H2", url, "sa");
    }

    @Test
    void losesNothingOnPostgresql() throws Exception {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
            crash("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    private void crash(String database, String url, String user) throws Exception {
        Path acks = Files.createFile(folder.resolve("acknowledged"));
        for (int round = 0; round < ROUNDS; round++) {
            round(url, user, acks, 1 + random.nextInt(LONGEST_MILLIS));
        }
        int before = acknowledged;
        round(url, user, acks, 0);
        System.out.println(database + ": killed " + ROUNDS + " times, " + before + " acknowledged, faults: " + faults);
        assertThat(before).isPositive();
        assertThat(faults).isEmpty();
    }

    /** Starts it, lets it check what is there and then work for so long, and notes what it acknowledged. */
    private void round(String url, String user, Path acks, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashLoop.class.getName(),
                        url,
                        user,
                        acks.toString(),
                        Long.toString(random.nextLong()))
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            awaitChecked(out);
            List<String> lines = millis == 0 ? List.of() : work(process, out, millis);
            acknowledged += lines.size();
            Files.write(acks, whole(lines), StandardOpenOption.APPEND);
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private void awaitChecked(BufferedReader out) throws IOException {
        String line = out.readLine();
        while (line != null && !line.equals("checked")) {
            faults.add(line);
            line = out.readLine();
        }
        assertThat(line).as("%s", Files.readString(folder.resolve("errors"))).isEqualTo("checked");
    }

    /** Lets it work for so long after its first article, kills it, and tells all that it had acknowledged by then. */
    private static List<String> work(Process process, BufferedReader out, int millis) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (lines.isEmpty()) {
                CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                        .execute(process.toHandle()::destroyForcibly);
            }
            lines.add(line.substring(Math.min(line.length(), "ack ".length())));
        }
        return lines;
    }

    /** The last line may be cut off in the middle. */
    private static List<String> whole(List<String> lines) {
        return lines.stream().filter(line -> line.split(" ").length == 4).toList();
    }
}

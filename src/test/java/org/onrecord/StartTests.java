package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** When the application does not start, one line says why. */
class StartTests {

    @TempDir
    private Path folder;

    @Test
    void aSecondProcessOnTheSameFolderSaysSoInOneLine() throws Exception {
        String file = folder.resolve("on-record").toString();
        try (Connection first = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "")) {
            assertThat(first.isValid(1)).isTrue();
            Instant begin = Instant.now();

            Process second = start("--onrecord.data=" + folder, "--server.port=0");

            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.between(begin, Instant.now())).isLessThan(seconds(5));
            assertThat(second.exitValue()).isNotZero();
            assertThat(Files.readAllLines(folder.resolve("errors")))
                    .singleElement()
                    .asString()
                    .startsWith("Another On Record is using " + file + ".mv.db: stop it");
        }
    }

    @Test
    void anUnknownCommandIsExplained() throws Exception {
        Process process = start("fsk");

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("errors"))).contains("fsck").contains("ingest FILE");
    }

    /** So long on a machine that has nothing else to do. */
    private static Duration seconds(int seconds) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()
                / Runtime.getRuntime().availableProcessors();
        return Duration.ofMillis((long) (seconds * 1000 * Math.max(1, load)));
    }

    private Process start(String... args) throws Exception {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                OnRecord.class.getName());
        process.command().addAll(java.util.List.of(args));
        return process.redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    @Test
    void aStoreFromANewerVersionIsLeftAlone() throws Exception {
        String url = "jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1";
        Flyway flyway = Flyway.configure().dataSource(url, "sa", "").load();
        flyway.migrate();
        try (Connection store = DriverManager.getConnection(url, "sa", "");
                Statement statement = store.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                        ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success")
                    values (999, '999', 'tomorrow', 'SQL', 'V999__tomorrow.sql', 'sa', 1, true)""");
        }

        assertThatExceptionOfType(RefusedStartException.class)
                .isThrownBy(() -> new StoreMigration().migrate(flyway))
                .withMessageContaining("written by a newer On Record (its step 999 is not known here)");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theReasonIsFoundUnderneath(CapturedOutput output) {
        RuntimeException wrapped = new IllegalStateException("bean", new RefusedStartException("One plain line."));

        assertThat(new StartReport().reportException(wrapped)).isTrue();
        assertThat(output.getErr()).isEqualToIgnoringNewLines("One plain line.");
        assertThat(new StartReport().reportException(new IllegalStateException("other")))
                .isFalse();
    }
}

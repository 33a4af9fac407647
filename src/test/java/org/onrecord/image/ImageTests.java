package org.onrecord.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds what the Dockerfile describes, by its own words, and starts it by its own words. */
@Tag("packaged")
class ImageTests {

    @TempDir
    private Path folder;

    @Test
    void theImageStartsFromItsCacheAndSaysThatItIsWell() throws Exception {
        Dockerfile file = Dockerfile.read(Path.of("Dockerfile"));
        Jdk jdk = Jdk.newest();
        Rebuild rebuild = new Rebuild(file, folder, jdk);
        Path jar = Path.of(System.getProperty("application.jar", "target/on-record-0.1.0-SNAPSHOT.jar"));

        rebuild.giveBuilt(jar, "/source/target");
        rebuild.make("layout", List.of());
        rebuild.make("base", List.of());
        rebuild.make("train", List.of());
        Path image = rebuild.make("run", List.of("useradd ", "install -d "));

        assertThat(image.resolve("application/on-record.aot")).isNotEmptyFile();
        assertThat(image.resolve("application/seeds")).isNotEmptyDirectory();
        checkRunning(file.stage("run"), rebuild, image);
    }

    private void checkRunning(Dockerfile.Stage run, Rebuild rebuild, Path image) throws Exception {
        int port = Rebuild.freePort();
        Path loaded = folder.resolve("loaded.txt");
        Map<String, String> here = new HashMap<>(Map.of(
                "SERVER_PORT",
                "" + port,
                "SERVER_ADDRESS",
                "127.0.0.1",
                "ONRECORD_DATA",
                folder.resolve("data").toString(),
                "JAVA_TOOL_OPTIONS",
                "-Xlog:class+load:file=" + loaded));
        Process application = rebuild.start(Dockerfile.wordsOf(run.only("ENTRYPOINT")), run, image, here);
        try {
            waitUntilWell(rebuild, run, image, here, application);
            assertThat(get(port, "/actuator/health")).isEqualTo("200 {\"status\":\"UP\"}");
            assertThat(get(port, "/api/v1/articles")).startsWith("200 ").contains("\"slug\"");
        } finally {
            application.destroy();
        }
        assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(application.exitValue()).isEqualTo(128 + 15);
        assertThat(Files.readString(loaded))
                .containsPattern("org\\.onrecord\\.OnRecord source: shared objects file")
                .containsPattern("org\\.springframework\\.boot\\.SpringApplication source: shared objects file");
    }

    private static void waitUntilWell(
            Rebuild rebuild, Dockerfile.Stage run, Path image, Map<String, String> here, Process application)
            throws Exception {
        List<String> question = Dockerfile.wordsOf(run.only("HEALTHCHECK"));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (rebuild.start(question, run, image, here).waitFor() != 0) {
            assertThat(application.isAlive()).as("still running").isTrue();
            assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }

    @Test
    void theHealthQuestionIsAnsweredNoWhereNothingListens() throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        ProcessBuilder question = new ProcessBuilder("bash", "src/image/health.sh");
        question.environment().put("SERVER_PORT", "" + Rebuild.freePort());

        int exit = question.redirectErrorStream(true).start().waitFor();

        assertThat(exit).isNotZero();
    }
}

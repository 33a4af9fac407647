package org.onrecord.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.image.Dockerfile.Instruction;
import org.onrecord.image.Dockerfile.Stage;

/** What the image promises, read off its Dockerfile. */
class DockerfileTests {

    private final Dockerfile file = Dockerfile.read(Path.of("Dockerfile"));
    private final Stage run = file.stage("run");

    DockerfileTests() throws IOException {}

    @Test
    void everyStageBuildsOnJava25OrOnAnEarlierStage() {
        assertThat(file.stages()).extracting(Stage::name).containsExactly("build", "layout", "base", "train", "run");
        assertThat(file.stages())
                .extracting(Stage::base)
                .allMatch(base -> file.isStage(base) || base.startsWith("eclipse-temurin:25-"));
    }

    @Test
    void dependenciesAreFetchedBeforeTheSourceComesIn() {
        List<Instruction> build = file.stage("build").instructions();

        int fetched = build.indexOf(new Instruction("RUN", "./mvnw -B -ntp dependency:go-offline"));
        int source = build.indexOf(new Instruction("COPY", "src src"));

        assertThat(fetched).isNotNegative().isLessThan(source);
    }

    @Test
    void librariesComeInBeforeTheApplicationSoThatTheirLayerStays() {
        List<String> copies = file.stage("base").all("COPY");

        assertThat(copies.get(0)).endsWith("/layers/dependencies .");
        assertThat(copies.get(2)).endsWith("/layers/application .");
    }

    @Test
    void theCacheIsUsedWithTheOptionsItWasMadeWith() {
        Map<String, String> running = file.environment(run);
        Map<String, String> training = file.environment(file.stage("train"));

        assertThat(training).containsKey("JDK_JAVA_OPTIONS");
        assertThat(running).containsAllEntriesOf(training);
        assertThat(file.stage("train").only("RUN")).endsWith("-XX:AOTCacheOutput=on-record.aot");
        assertThat(Dockerfile.wordsOf(run.only("ENTRYPOINT"))).contains("-XX:AOTCache=on-record.aot");
    }

    @Test
    void itRunsAsAUserOfItsOwnWhoMayWriteOnlyTheData() {
        assertThat(run.only("USER")).isEqualTo("onrecord");
        assertThat(run.only("VOLUME")).isEqualTo("/data");
        assertThat(file.environment(run)).containsEntry("ONRECORD_DATA", "/data");
        assertThat(run.all("RUN"))
                .containsExactly(
                        "useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin onrecord",
                        "install -d -o onrecord -g onrecord /data");
    }

    @Test
    void itsHealthIsAskedWithoutAnotherProgram() throws IOException {
        assertThat(Dockerfile.wordsOf(run.only("HEALTHCHECK"))).containsExactly("bash", "health.sh");
        assertThat(Files.readString(Path.of("src/image/health.sh"))).doesNotContain("curl", "wget");
    }

    @Test
    void whatIsCopiedInIsThereAndReachesTheEngine() throws IOException {
        List<String> ignored = Files.readAllLines(Path.of(".dockerignore"));

        List<String> sources = file.stages().stream()
                .flatMap(stage -> stage.all("COPY").stream())
                .filter(copy -> !copy.startsWith("--from="))
                .map(Dockerfile::split)
                .flatMap(words -> words.subList(0, words.size() - 1).stream())
                .toList();

        assertThat(sources).isNotEmpty().allSatisfy(source -> {
            assertThat(Path.of(source)).exists();
            assertThat(ignored).contains("!" + Path.of(source).getName(0));
        });
        assertThat(ignored).startsWith("*");
    }
}

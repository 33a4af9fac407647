package org.onrecord.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Carries out a Dockerfile's stages in a folder instead of a container: copies what they copy and runs what they run.
 * The stage at work always stands in the same place, as in an image, since caches remember places.
 */
final class Rebuild {

    private final Dockerfile file;
    private final Path stages;
    private final Path now;
    private final Jdk jdk;
    private Path workdir;

    Rebuild(Dockerfile file, Path folder, Jdk jdk) {
        this.file = file;
        this.stages = folder.resolve("stages");
        this.now = folder.resolve("now");
        this.jdk = jdk;
        this.workdir = now;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Puts a jar that is already built where the build stage would have left it. */
    void giveBuilt(Path jar, String target) throws IOException {
        Path place = stages.resolve("build" + target);
        Files.createDirectories(place);
        Files.copy(jar, place.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Makes one stage; the commands that begin as given need a system of their own and are left out. */
    Path make(String name, List<String> leftOut) throws IOException, InterruptedException {
        Dockerfile.Stage stage = file.stage(name);
        if (Files.exists(now)) {
            throw new IllegalStateException("another stage is at work");
        }
        Files.createDirectories(now);
        if (file.isStage(stage.base())) {
            copy(stages.resolve(stage.base()), now);
        }
        for (Dockerfile.Instruction instruction : file.lineage(stage).toList()) {
            boolean own = stage.instructions().contains(instruction);
            carryOut(instruction, stage, own, leftOut);
        }
        if (name.equals("run")) {
            return now;
        }
        Files.move(now, stages.resolve(name));
        return stages.resolve(name);
    }

    private void carryOut(Dockerfile.Instruction instruction, Dockerfile.Stage stage, boolean own, List<String> leftOut)
            throws IOException, InterruptedException {
        String rest = instruction.rest();
        switch (instruction.keyword()) {
            case "WORKDIR" -> workdir = Files.createDirectories(now.resolve(rest.substring(1)));
            case "COPY" -> {
                if (own) {
                    copy(Dockerfile.split(rest));
                }
            }
            case "RUN" -> {
                if (own && leftOut.stream().noneMatch(rest::startsWith)) {
                    run(rest, stage);
                }
            }
            case "ENV", "USER", "VOLUME", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT" -> {}
            default -> throw new AssertionError("An instruction this test does not know: " + instruction);
        }
    }

    private void copy(List<String> words) throws IOException {
        boolean fromStage = words.get(0).startsWith("--from=");
        Path root = fromStage ? stages.resolve(words.get(0).substring("--from=".length())) : Path.of("");
        String target = words.get(words.size() - 1);
        for (String source : words.subList(fromStage ? 1 : 0, words.size() - 1)) {
            Path from = only(root, fromStage ? source.substring(1) : source);
            copy(from, workdir.resolve(target).normalize());
        }
    }

    private static Path only(Path root, String pattern) throws IOException {
        Path path = root.resolve(pattern);
        if (!pattern.contains("*")) {
            return path;
        }
        try (var found =
                Files.newDirectoryStream(path.getParent(), path.getFileName().toString())) {
            List<Path> all = new ArrayList<>();
            found.forEach(all::add);
            assertThat(all).as(pattern).hasSize(1);
            return all.get(0);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            tree.forEach(path -> copyOne(path, to.resolve(from.relativize(path).toString())));
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String command, Dockerfile.Stage stage) throws IOException, InterruptedException {
        Path log = Files.createTempFile(stages, stage.name(), ".log");
        Map<String, String> here = Map.of("TRAINING_PORT", "" + freePort());
        Process process = builder(List.of("sh", "-c", jdk.translated(command)), stage, here)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(180, TimeUnit.SECONDS);
        if (!ended) {
            process.destroy();
        }
        assertThat(ended && process.exitValue() == 0)
                .as(() -> command + "\n" + read(log))
                .isTrue();
    }

    private static String read(Path log) {
        try {
            String text = Files.readString(log);
            return text.substring(Math.max(0, text.length() - 4000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a command as the finished stage would, with what this machine needs differently. */
    Process start(List<String> words, Dockerfile.Stage stage, Path image, Map<String, String> here) throws IOException {
        // By way of a shell, which looks for the program in the path given here and not in ours.
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\"", "sh"));
        words.stream().map(jdk::translated).forEach(command::add);
        return builder(command, stage, here)
                .directory(image.resolve("application").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessBuilder builder(List<String> command, Dockerfile.Stage stage, Map<String, String> here) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(workdir.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.putAll(file.environment(stage));
        environment.putAll(here);
        environment.put("PATH", jdk.home().resolve("bin") + ":" + environment.get("PATH"));
        return builder;
    }
}

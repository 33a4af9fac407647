package org.onrecord.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** A Java on this machine. */
record Jdk(Path home, int feature) {

    private static final Path USUAL_PLACE = Path.of("/usr/lib/jvm");

    /** The newest one found, by {@code -Dimage.jdk}, {@code JAVA_HOME}, the usual place, or the one we run on. */
    static Jdk newest() throws IOException {
        try (Stream<Path> usual = Files.isDirectory(USUAL_PLACE) ? Files.list(USUAL_PLACE) : Stream.empty()) {
            Stream<String> named = Stream.of(
                    System.getProperty("image.jdk"), System.getenv("JAVA_HOME"), System.getProperty("java.home"));
            return Stream.concat(named.filter(Objects::nonNull).map(Path::of), usual)
                    .filter(home ->
                            Files.isReadable(home.resolve("release")) && Files.isExecutable(home.resolve("bin/java")))
                    .map(Jdk::at)
                    .max(Comparator.comparingInt(Jdk::feature))
                    .orElseThrow();
        }
    }

    private static Jdk at(Path home) {
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("release"))) {
            release.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String version = release.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
        return new Jdk(home, Integer.parseInt(version.split("[.+-]")[0]));
    }

    /** Whether it writes caches of linked classes; older ones write archives of loaded ones. */
    boolean hasAotCache() {
        return feature >= 25;
    }

    /** The command in the words of this Java. */
    String translated(String command) {
        return hasAotCache()
                ? command
                : command.replace("-XX:AOTCacheOutput=", "-XX:ArchiveClassesAtExit=")
                        .replace("-XX:AOTCache=", "-XX:SharedArchiveFile=");
    }
}

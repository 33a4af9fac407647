package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * Gold in brat's stand-off format: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}, whose {@code T}
 * lines mark spans (in code points) and whose {@code E} lines tie content, cue and source to one attribution. Where
 * several people annotated an article, the first by name counts.
 */
final class BratFolder {

    private final Path folder;

    BratFolder(Path folder) {
        this.folder = folder;
    }

    List<GoldDocument> documents() throws IOException {
        Map<String, Path> annotations = firstAnnotators();
        List<GoldDocument> documents = new ArrayList<>();
        for (Path file : files("text", ".txt")) {
            String name = stem(file, ".txt");
            String text = Files.readString(file);
            Path marks = annotations.get(name);
            documents.add(new GoldDocument(name, text, marks == null ? List.of() : attributions(text, marks)));
        }
        return documents;
    }

    private Map<String, Path> firstAnnotators() throws IOException {
        Map<String, Path> first = new HashMap<>();
        for (Path file : files("attributions", ".ann")) {
            String stem = stem(file, ".ann");
            int underscore = stem.lastIndexOf('_');
            first.putIfAbsent(underscore < 0 ? stem : stem.substring(0, underscore), file);
        }
        return first;
    }

    private List<Path> files(String part, String ending) throws IOException {
        Path inside = folder.resolve(part);
        if (!Files.isDirectory(inside)) {
            throw new IOException(folder + " has no folder " + part + "/");
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private static List<GoldAttribution> attributions(String text, Path marks) throws IOException {
        Map<String, List<Span>> spans = new HashMap<>();
        List<GoldAttribution> found = new ArrayList<>();
        for (String line : Files.readAllLines(marks)) {
            String[] fields = line.split("\t", -1);
            if (fields.length > 1 && fields[0].startsWith("T")) {
                spans.put(fields[0], spans(text, fields[1]));
            } else if (fields.length > 1 && fields[0].startsWith("E")) {
                GoldAttribution attribution = attribution(fields[1], spans);
                if (attribution != null) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    /** Reads {@code Content 115 290;300 320}. */
    private static List<Span> spans(String text, String field) {
        List<Span> spans = new ArrayList<>();
        for (String piece : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
            String[] ends = piece.trim().split(" ", -1);
            spans.add(new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return spans;
    }

    /** Reads {@code Attribution:T4 Content:T3 Cue:T2 Source:T1 Source2:T9}. */
    private static @Nullable GoldAttribution attribution(String field, Map<String, List<Span>> spans) {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String role : field.trim().split(" ", -1)) {
            int colon = role.indexOf(':');
            List<Span> marked = spans.getOrDefault(role.substring(colon + 1), List.of());
            String name = role.substring(0, Math.max(colon, 0)).replaceAll("[0-9]+$", "");
            roles.computeIfAbsent(name, key -> new ArrayList<>()).addAll(marked);
        }
        List<Span> content = roles.getOrDefault("Content", List.of());
        return content.isEmpty()
                ? null
                : new GoldAttribution(
                        content, roles.getOrDefault("Cue", List.of()), roles.getOrDefault("Source", List.of()));
    }
}

package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One document to read, named but not yet opened.
 *
 * @param name the file's name without {@code .txt}
 * @param bytes where its bytes come from
 */
record Input(String name, Bytes bytes) {

    /** Gives a document's bytes when they are wanted. */
    @FunctionalInterface
    interface Bytes {
        byte[] read() throws IOException;
    }

    /** The documents that the words of a call name: files, folders' {@code *.txt} by name, {@code -} for standard input. */
    static List<Input> named(List<String> places, InputStream standardInput) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String place : places) {
            if (place.equals("-")) {
                inputs.add(new Input("-", standardInput::readAllBytes));
            } else {
                inputs.addAll(at(Path.of(place)));
            }
        }
        return inputs;
    }

    private static List<Input> at(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                return files.filter(file -> file.getFileName().toString().endsWith(".txt"))
                        .sorted()
                        .map(Input::of)
                        .toList();
            }
        }
        return List.of(of(path));
    }

    private static Input of(Path file) {
        String name = file.getFileName().toString();
        return new Input(
                name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name, () -> Files.readAllBytes(file));
    }

    /**
     * The document's text, nothing trimmed or changed.
     *
     * @throws IOException with a message that says what is wrong, when it is missing or not UTF-8
     */
    String text() throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.read()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8; convert it first", e);
        } catch (NoSuchFileException e) {
            throw new IOException("no such file", e);
        }
    }
}

package org.onrecord.quality;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Files of sentences and their trees, in the format of Universal Dependencies; compressed when the name ends in gz. */
public final class Conllu {

    private Conllu() {}

    /**
     * All sentences of a file, in order. Blank lines more than one are let pass, and so is a missing last one.
     *
     * @throws IOException when it cannot be read or is not CoNLL-U, with the number of the line and what is wrong there
     */
    public static List<ConlluSentence> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader lines = lines(isCompressed(file) ? new GZIPInputStream(bytes) : bytes)) {
            return new ConlluReader(lines).sentences();
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file", e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static BufferedReader lines(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    }

    /** Writes text to a file; {@link ConlluSentence#toString()} says how a sentence looks. */
    public static Writer writer(Path file) throws IOException {
        var bytes = Files.newOutputStream(file);
        return new BufferedWriter(new OutputStreamWriter(
                isCompressed(file) ? new GZIPOutputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private static boolean isCompressed(Path file) {
        return file.toString().endsWith(".gz");
    }

    /** The sentences by paragraph; all are one paragraph where the file marks none. */
    public static List<List<ConlluSentence>> paragraphs(List<ConlluSentence> sentences) {
        List<List<ConlluSentence>> paragraphs = new ArrayList<>();
        for (ConlluSentence sentence : sentences) {
            if (paragraphs.isEmpty() || sentence.startsParagraph()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(sentence);
        }
        return paragraphs;
    }
}

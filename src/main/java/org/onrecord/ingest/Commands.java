package org.onrecord.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What the application does from the command line, without serving pages. */
@Component
@RequiredArgsConstructor
public class Commands {

    /** The exit code when a command could not be carried out. */
    public static final int CANNOT = 2;

    private static final int WELL = 0;
    private static final int FAULTS = 1;

    private final Ingest ingest;
    private final Fsck fsck;

    /** Whether these words are a command. */
    public static boolean areKnown(List<String> words) {
        return words.equals(List.of("fsck"))
                || (words.size() > 1 && words.get(0).equals("ingest"));
    }

    /** Says which commands there are. */
    public static int explain(PrintStream out) {
        out.println("""
                Without a command, serves the pages. Commands:
                  ingest FILE|FOLDER…  takes documents in; of a folder, its .txt files
                  fsck                 checks every anchor, link and key in the store
                Exit code: 0 all well, 1 some documents were refused or some faults found, 2 not carried out.""");
        return CANNOT;
    }

    /**
     * Carries out a command.
     *
     * @return the exit code: 0 all well, 1 some documents were refused or some faults found
     */
    public int run(List<String> words, PrintStream out) {
        return words.get(0).equals("fsck") ? check(out) : takeIn(words.subList(1, words.size()), out);
    }

    private int check(PrintStream out) {
        return fsck.check(out::println) == 0 ? WELL : FAULTS;
    }

    private int takeIn(List<String> places, PrintStream out) {
        int refused = 0;
        for (String place : places) {
            for (Path document : documents(Path.of(place))) {
                refused += takeIn(document, out) ? 0 : 1;
            }
        }
        return refused == 0 ? WELL : FAULTS;
    }

    private static List<Path> documents(Path place) {
        try {
            return Files.isDirectory(place) ? Documents.in(place) : List.of(place);
        } catch (IOException e) {
            return List.of(place);
        }
    }

    private boolean takeIn(Path document, PrintStream out) {
        try {
            Accepted accepted = ingest.accept(document);
            out.println(document + ": " + accepted.sentence());
            accepted.lost().forEach(anchor -> out.println("  no longer in it: " + anchor.exact()));
            return true;
        } catch (RefusedException e) {
            out.println(document + ": refused. " + e.getMessage());
            return false;
        }
    }
}

package org.onrecord.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The articles that are read: the one in {@code seeds/}, and a long one that is the same at every run. */
final class Articles {

    private static final int PARAGRAPHS = 250;
    private static final int SENTENCES = 4;

    private static final List<String> NAMES =
            List.of("Okafor", "Lindqvist", "Moreau", "Tanaka", "Bauer", "Castellanos");
    private static final List<String> TITLES = List.of("Senator", "Gov.", "Mayor", "Dr.", "the agency’s director,");
    private static final List<String> THINGS =
            List.of("harbor", "school lunches", "flood maps", "rural clinics", "the grid", "court fees", "bus lanes");
    private static final List<String> SENTENCES_WITH_GAPS = List.of(
            "“The money for %T won’t last beyond %N weeks,” said %P, who has run the office since %Y.",
            "%P told reporters that spending on %T had risen by %N percent, from $%N million in %Y.",
            "According to a report that %P released on Monday, about %N of the %N counties had cut their %T budgets.",
            "Lawmakers are expected to ask %P why long-term plans for %T, once praised, were shelved in %Y.",
            "It isn’t clear whether %P, whose term ends in %Y, wants to keep %T or sell it to the state’s %N cities.",
            "“We can’t fix %T overnight,” %P wrote; a spokesperson didn’t respond to questions about %N other cases.",
            "Yet %N people a day rely on %T, and their number keeps growing.");

    private final Random random = new Random(17);

    private Articles() {}

    /** An article's text. */
    static String named(String name) throws IOException {
        return name.equals("seed") ? seed() : new Articles().article();
    }

    private static String seed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            Path text = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            return Files.readString(text);
        }
    }

    private String article() {
        StringBuilder text = new StringBuilder("What the State Spends\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            IntStream.range(0, SENTENCES).forEach(j -> text.append(sentence()).append(' '));
            text.setCharAt(text.length() - 1, '\n');
            text.append('\n');
        }
        return text.toString();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (String piece : one(SENTENCES_WITH_GAPS).split("(?=%)")) {
            boolean gap = piece.startsWith("%");
            sentence.append(gap ? filling(piece.charAt(1)) + piece.substring(2) : piece);
        }
        return sentence.toString();
    }

    private String filling(char kind) {
        return switch (kind) {
            case 'T' -> one(THINGS);
            case 'P' -> one(TITLES) + " " + (char) ('A' + random.nextInt(26)) + ". " + one(NAMES);
            case 'Y' -> String.valueOf(1990 + random.nextInt(35));
            default -> String.valueOf(2 + random.nextInt(900));
        };
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

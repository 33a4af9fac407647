package org.onrecord.extraction.segment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.extraction.reading.WordList;
import org.onrecord.text.Furniture.Kind;
import org.onrecord.text.LowerCase;

/** Tells page furniture from body text by the words that a paragraph begins with, its length and its place. */
final class FurnitureShapes {

    private static final List<String[]> PHRASES = WordList.rows("furniture");
    private static final Set<String> BIO_NOUNS = PHRASES.stream()
            .filter(row -> row[0].equals("bio-noun"))
            .map(row -> row[2])
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_LINK = 110;
    private static final int LONGEST_CAPTION = 400;
    private static final int BIO_HEAD = 160;

    private FurnitureShapes() {}

    /**
     * What piece of furniture a paragraph is, if any.
     *
     * @param head of the page: before the body begins
     * @param tail of the page: after the body's last paragraphs
     */
    static Optional<Kind> of(String paragraph, boolean head, boolean tail) {
        String start = LowerCase.of(paragraph.substring(0, Math.min(paragraph.length(), LONGEST_CAPTION)));
        return Stream.of(
                        phrase(start, paragraph.length(), tail),
                        captionByCredit(start, paragraph.length()),
                        tail && isBio(paragraph) ? Optional.of(Kind.AUTHOR_BIO) : Optional.<Kind>empty(),
                        Bylines.shape(paragraph, head, tail))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Kind> phrase(String start, int length, boolean tail) {
        return PHRASES.stream()
                .filter(row -> !row[0].equals("bio-noun") && matches(row, start, length, tail))
                .map(row -> Kind.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
    }

    private static boolean matches(String[] row, String start, int length, boolean tail) {
        int longest = row[0].equals("site-link") || row[0].equals("contact") ? LONGEST_LINK : LONGEST_CAPTION;
        return switch (row[1]) {
            case "start" -> length <= longest && start.startsWith(row[2]);
            case "whole" -> start.equals(row[2]);
            case "tail" -> tail && length <= LONGEST_CAPTION && start.contains(row[2]);
            default -> false;
        };
    }

    /** {@code Nurses outside the clinic (Getty Images)}: a short line without a full stop that ends with a credit. */
    private static Optional<Kind> captionByCredit(String start, int length) {
        if (length > LONGEST_CAPTION / 2 || length < 3 || start.startsWith("“") || start.startsWith("\"")) {
            return Optional.empty();
        }
        String end = start.endsWith(")") || start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
        boolean agency = end.endsWith("/getty images")
                || end.endsWith("/ap")
                || end.endsWith("/reuters")
                || end.endsWith("/afp")
                || end.endsWith("via getty images")
                || end.endsWith("/ap photo");
        boolean via =
                start.lastIndexOf(" via ") > 0 && start.lastIndexOf(" via ") > length - 30 && !start.endsWith(".");
        return agency || via ? Optional.of(Kind.CAPTION) : Optional.empty();
    }

    /** {@code Dana Reyes is a staff writer at The Courier.} */
    private static boolean isBio(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), BIO_HEAD));
        int is = start.indexOf(" is ");
        boolean covers = start.indexOf(" covers ") > 0 && start.indexOf(" covers ") < 40;
        if (covers && Bylines.name(start, 0, start.indexOf(" covers ")).isPresent()) {
            return true;
        }
        return is > 0 && (Bylines.name(start, 0, is).isPresent() || isAuthor(start)) && namesTrade(start.substring(is));
    }

    private static boolean isAuthor(String start) {
        String small = LowerCase.of(start);
        return small.startsWith("the author ") || small.startsWith("the writer ");
    }

    private static boolean namesTrade(String words) {
        int sentence = words.indexOf(". ");
        String first = sentence < 0 ? words : words.substring(0, sentence);
        return Stream.of(LowerCase.of(first).split("[^a-z]+")).anyMatch(BIO_NOUNS::contains);
    }
}

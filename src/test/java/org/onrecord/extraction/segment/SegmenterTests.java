package org.onrecord.extraction.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Document;
import org.onrecord.text.Furniture;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;

class SegmenterTests {

    private static final String BODY =
            "The harbour was closed for nine days after the storm, and the ferries stayed in port. ";

    @Test
    void findsTitleAndSectionsInAPageWithBlankLines() {
        String text = "Storm Closes the Harbour\n\n" + BODY + "\n\nA Long Repair\n\n" + BODY + "\n\n" + BODY;

        Document document = read(text);

        assertThat(title(document)).isEqualTo("Storm Closes the Harbour");
        assertThat(headings(document)).containsExactly("", "A Long Repair");
        assertThat(document.sections())
                .extracting(section -> section.paragraphs().size())
                .containsExactly(1, 2);
    }

    @Test
    void readsOneParagraphPerLine() {
        Document document = read("Storm Closes the Harbour\n" + BODY + "\n" + BODY + "\n" + BODY);

        assertThat(document.paragraphs()).hasSize(3);
        assertThat(document.paragraphs()).extracting(Paragraph::number).containsExactly(1, 2, 3);
    }

    @Test
    void joinsWrappedLines() {
        String text =
                "Storm Closes the Harbour\n\nThe harbour was closed for nine days after the\nstorm, and all of the ferries had to stay in\nport.\n\nThe pilots went home to the village and they\nwaited there.";

        assertThat(read(text).paragraphs()).hasSize(2);
    }

    @Test
    void takesTheHeadingFromIndentationAndBlankLines() {
        String text = "Storm Closes the Harbour\n\n    " + BODY + "\n\n\nThe long repair\n\n    " + BODY;

        assertThat(headings(read(text))).containsExactly("", "The long repair");
    }

    @Test
    void aQuestionWithinTheTextIsNoHeading() {
        String text = "Storm Closes the Harbour\n\n" + BODY + "\n\nWho will pay for this?\n\n" + BODY;

        assertThat(headings(read(text))).containsExactly("");
    }

    @Test
    void keepsFurnitureOutOfTheBody() {
        String text = "Storm Closes the Harbour\n\nBy Dana Reyes\n\n" + BODY + "\n\n" + BODY
                + "\n\nPhotograph of the pier by Lee Ko\n\nThe Pier Fund previously received a grant from the port.\n\n"
                + "Dana Reyes is a staff writer at The Courier.\n\nShow Comments";

        Document document = read(text);

        assertThat(document.furniture())
                .extracting(Furniture::kind)
                .containsExactly(
                        Furniture.Kind.BYLINE,
                        Furniture.Kind.CAPTION,
                        Furniture.Kind.DISCLOSURE,
                        Furniture.Kind.AUTHOR_BIO,
                        Furniture.Kind.SITE_LINK);
        assertThat(document.paragraphs()).hasSize(2);
    }

    @Test
    void namesTheAuthorFromTheByline() {
        Document document = read("Storm Closes the Harbour\n\nBy Dana Reyes and Lee Ko\n\n" + BODY);

        assertThat(author(document)).isEqualTo("Dana Reyes");
    }

    @Test
    void namesTheAuthorFromTheBio() {
        Document document = read("Storm Closes the Harbour\n\n" + BODY + "\n\n" + BODY
                + "\n\n• Marisol is The Courier’s staff writer. She likes boats.");

        assertThat(author(document)).isEqualTo("Marisol");
    }

    @Test
    void aProfessorWithinTheBodyIsNoBio() {
        Document document =
                read("Storm Closes the Harbour\n\n" + BODY + "\n\nLee Ko is a professor of geology.\n\n" + BODY);

        assertThat(document.furniture()).isEmpty();
        assertThat(document.author()).isNull();
    }

    @Test
    void cutsTheDatelineFromTheFirstParagraph() {
        Document document = read("Storm Closes the Harbour\n\nLIMA, Peru (AP) — " + BODY);

        assertThat(document.furniture()).extracting(Furniture::kind).containsExactly(Furniture.Kind.DATELINE);
        assertThat(document.paragraphs().get(0).span().in(document.text())).startsWith("The harbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Salem, Mass. -- ", "Washington, D.C. – ", "Zagreb, Croatia — ", "NEW DELHI: "})
    void knowsDatelinesByTheirPlaces(String dateline) {
        Document document = read("Storm Closes the Harbour\n\n" + dateline + BODY);

        assertThat(document.paragraphs().get(0).span().in(document.text())).startsWith("The harbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE: ", "Storms, rain – ", "Lee Ko, a pilot – "})
    void leavesLabelsAndNounsInFront(String words) {
        Document document = read("Storm Closes the Harbour\n\n" + words + BODY);

        assertThat(document.paragraphs().get(0).span().in(document.text())).startsWith(words.strip());
    }

    @Test
    void readsADateOnALineOfItsOwn() {
        Document document = read("Storm Closes the Harbour\n\nPublished October 5, 2023\n\n" + BODY);

        assertThat(document.furniture()).extracting(Furniture::kind).containsExactly(Furniture.Kind.DATELINE);
    }

    @Test
    void marksCorrectionsAndContacts() {
        Document document = read("Storm Closes the Harbour\n\n" + BODY + "\n\n" + BODY
                + "\n\nCorrection: An earlier text named the wrong pier.\n\nContact: press@port.example");

        assertThat(document.furniture())
                .extracting(Furniture::kind)
                .containsExactly(Furniture.Kind.CORRECTION, Furniture.Kind.CONTACT);
    }

    @Test
    void tellsBlockQuotesAndListPoints() {
        Document document =
                read("Storm Closes the Harbour\n\n" + BODY + "\n\n> We saw the wave.\n\n• One pier\n\n" + BODY);

        assertThat(document.paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        Paragraph.Kind.BODY,
                        Paragraph.Kind.BLOCK_QUOTE,
                        Paragraph.Kind.LIST_POINT,
                        Paragraph.Kind.BODY);
    }

    @Test
    void readsWindowsLineEnds() {
        assertThat(read("Storm Closes the Harbour\r\n\r\n" + BODY + "\r\n\r\n" + BODY)
                        .paragraphs())
                .hasSize(2);
    }

    @Test
    void aSingleParagraphIsBodyAndNoTitle() {
        Document document = read("The harbour is open.");

        assertThat(document.title()).isNull();
        assertThat(document.paragraphs()).hasSize(1);
    }

    @Test
    void anEmptyTextHasNothing() {
        for (String text : List.of("", " ", "\n\n\n", "\u0000", "\uFEFF", "\u00A0\u200B")) {
            assertThat(read(text).paragraphs()).isEmpty();
            assertThat(read(text).tokens()).isEmpty();
        }
    }

    private static Document read(String text) {
        return Extractor.english().read(text);
    }

    private static String title(Document document) {
        return document.title() == null ? "" : document.title().in(document.text());
    }

    private static String author(Document document) {
        return document.author() == null ? "" : document.author().in(document.text());
    }

    private static List<String> headings(Document document) {
        return document.sections().stream()
                .map(section -> heading(section, document))
                .toList();
    }

    private static String heading(Section section, Document document) {
        return section.title() == null ? "" : section.title().in(document.text());
    }

    @Test
    void commasBeforeADashAreNoDateline() {
        Document document =
                Extractor.english().read("A title of its own\n\n, , , — and so it went on for the whole day.\n");

        assertThat(document.paragraphs()).isNotEmpty();
    }
}

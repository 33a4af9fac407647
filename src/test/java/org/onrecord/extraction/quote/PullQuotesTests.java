package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Annotations;
import org.onrecord.text.Document;
import org.onrecord.text.PullQuote;

class PullQuotesTests {

    private static final String TITLE = "Nine Days Without a Ferry\n\n";
    private static final String BODY =
            "“She never told us that the pier was closed, and we lost a whole week of work because of that,” Novak said.";

    @Test
    void foldsAPullQuoteIntoTheQuoteItRepeats() {
        assertThat(repeated(TITLE + "“We lost a whole week of work because of that.”\n\n" + BODY))
                .containsExactly(BODY.substring(0, BODY.indexOf(" Novak")));
    }

    @Test
    void foldsOneThatStandsAfterItsQuote() {
        assertThat(repeated(TITLE + BODY + "\n\n“We lost a whole week of work”"))
                .hasSize(1);
    }

    @Test
    void foldsOneWithWordsLeftOut() {
        assertThat(repeated(TITLE + "“She never told us … we lost a whole week of work.”\n\n" + BODY))
                .hasSize(1);
    }

    @Test
    void foldsOneThatPutsANameForAPronoun() {
        assertThat(repeated(TITLE + "“Lindqvist never told us that the pier was closed.”\n\n" + BODY))
                .hasSize(1);
    }

    @Test
    void countsTheQuoteOnce() {
        Document document = read(TITLE + "“We lost a whole week of work because of that.”\n\n" + BODY);

        assertThat(Extractor.english().extract(document).attributions()).hasSize(1);
    }

    @Test
    void aQuoteThatSaysSomethingElseIsNoPullQuote() {
        assertThat(repeated(TITLE + "“We lost a whole month of sleep because of that.”\n\n" + BODY))
                .isEmpty();
    }

    @Test
    void aShortParagraphIsNoPullQuote() {
        assertThat(repeated(TITLE + "We lost.\n\n" + BODY)).isEmpty();
    }

    private static List<String> repeated(String text) {
        Document document = read(text);
        Annotations annotations = Extractor.english().extract(document);
        return annotations.pullQuotes().stream()
                .map(PullQuote::repeats)
                .map(i -> i == null
                        ? ""
                        : annotations.attributions().get(i).content().get(0).in(text))
                .toList();
    }

    private static Document read(String text) {
        return Extractor.english().read(text);
    }
}

package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.reading.Tokenizer;
import org.onrecord.extraction.reading.Words;

class QuotationMarksTests {

    @Test
    void pairsCurlyStraightAndDoubledMarks() {
        assertThat(quotations("“We won today.” \"We lost today.\" ''We drew today.''"))
                .containsExactly("“We won today.”", "\"We lost today.\"", "''We drew today.''");
    }

    @Test
    void keepsANestedPairInItsOuterOne() {
        assertThat(quotations("He said “they sang “Home” all night” and left."))
                .containsExactly("“they sang “Home” all night”");
    }

    @Test
    void endsAnUnclosedOneWhereTheNextBegins() {
        assertThat(quotations("“We won today. “We lost today.”")).containsExactly("“We won today.", "“We lost today.”");
    }

    @Test
    void runsToTheEndWhereNothingCloses() {
        assertThat(quotations("“We started with one boat.")).containsExactly("“We started with one boat.");
    }

    @Test
    void findsAForgottenClosingMarkBeforeTheSpeaker() {
        assertThat(quotations("“We never asked for this, Novak said.")).containsExactly("“We never asked for this,");
    }

    @Test
    void anApostropheClosesNothing() {
        assertThat(quotations("‘The voters’ choice is clear to us,’ Novak said."))
                .containsExactly("‘The voters’ choice is clear to us,’");
        assertThat(quotations("The dogs’ owners and the cats’ owners met.")).isEmpty();
    }

    @Test
    void singleMarksWithinDoubleOnesAreNoQuotationsOfTheirOwn() {
        assertThat(quotations("“He said ‘never again today’ twice.”"))
                .containsExactly("“He said ‘never again today’ twice.”");
    }

    @Test
    void marksWithNothingBetweenAreNone() {
        assertThat(quotations("“” \"\" ''")).isEmpty();
    }

    private static List<String> quotations(String text) {
        Words words = Words.of(text, Tokenizer.tokens(text));
        return QuotationMarks.of(words).stream()
                .map(quotation -> words.text(quotation.first(), quotation.past()))
                .toList();
    }
}

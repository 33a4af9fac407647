package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Token;

class TokenizerTests {

    @Test
    void cliticsStandAlone() {
        assertThat(words("Ruiz’s team didn't say it's over, Filter‘s said."))
                .containsExactly(
                        "Ruiz", "’s", "team", "did", "n't", "say", "it", "'s", "over", ",", "Filter", "‘s", "said",
                        ".");
        assertThat(words("We cannot stay; they’re gonna leave, let’s go, CAN’T we?"))
                .containsExactly(
                        "We", "can", "not", "stay", ";", "they", "’re", "gon", "na", "leave", ",", "let", "’s", "go",
                        ",", "CA", "N’T", "we", "?");
    }

    @Test
    void theOwnersOfManyHaveTheirApostropheApart() {
        assertThat(words("the voters’ choice, O’Neill’s vote, six o'clock, ma'am"))
                .containsExactly(
                        "the", "voters", "’", "choice", ",", "O’Neill", "’s", "vote", ",", "six", "o'clock", ",",
                        "ma'am");
    }

    @Test
    void compoundsAreCutAtTheirHyphens() {
        assertThat(words("a 15-year, long-term, state-of-the-art U.S.-led plan by Al-Amin"))
                .containsExactly(
                        "a", "15", "-", "year", ",", "long", "-", "term", ",", "state", "-", "of", "-", "the", "-",
                        "art", "U.S.", "-", "led", "plan", "by", "Al", "-", "Amin");
    }

    @Test
    void prefixesKeepTheirHyphen() {
        assertThat(words("co-operate by e-mail, anti-war re-election mid-1980s Non-Muslim"))
                .containsExactly(
                        "co-operate", "by", "e-mail", ",", "anti-war", "re-election", "mid-1980s", "Non-Muslim");
        assertThat(words("over-the-counter E-9 UN-backed"))
                .containsExactly("over", "-", "the", "-", "counter", "E", "-", "9", "UN", "-", "backed");
    }

    @Test
    void abbreviationsKeepTheirFullStop() {
        assertThat(words("Dr. J. R. Pine of the U.S. met Sen. Ko at 5 p.m. (Ph.D., b. 1950), p. 4, etc."))
                .contains("Dr.", "J.", "R.", "U.S.", "Sen.", "p.m.", "Ph.D.", "b.", "p.", "etc.");
        assertThat(words("They said no. It ended.")).contains("no", ".", "ended");
    }

    @Test
    void figuresKeepTheirSeparatorsAndPartFromUnits() {
        assertThat(words("It cost $1,200.75, 20% of US$3m, in 5pm traffic for 35mm of .5 or 3:30 on 13,14."))
                .containsExactly(
                        "It",
                        "cost",
                        "$",
                        "1,200.75",
                        ",",
                        "20",
                        "%",
                        "of",
                        "US$",
                        "3",
                        "m",
                        ",",
                        "in",
                        "5",
                        "pm",
                        "traffic",
                        "for",
                        "35",
                        "mm",
                        "of",
                        ".5",
                        "or",
                        "3:30",
                        "on",
                        "13",
                        ",",
                        "14",
                        ".");
    }

    @Test
    void datesDecadesAndTelephoneNumbersAreWhole() {
        assertThat(words("9/11, 04/30/2001, the 1990s, ’72, '90s, 80's, 21st, +44, 1-800-555-0199 or 555-0199."))
                .contains("9/11", "04/30/2001", "1990s", "’72", "'90s", "80's", "21st", "+44", "1-800-555-0199")
                .contains("555-0199");
    }

    @Test
    void rangesAndSlashesAreCut() {
        assertThat(words("5-10 or 1990–95, and/or a break—then w/o"))
                .containsExactly(
                        "5", "-", "10", "or", "1990", "–", "95", ",", "and", "/", "or", "a", "break", "—", "then",
                        "w/o");
    }

    @Test
    void addressesAccountsAndFilesAreWhole() {
        assertThat(words(
                        "See https://a.example/b?c=1, (www.b.example/x), a.b@c.example, news.example.com, plan-2.pdf."))
                .containsExactly(
                        "See",
                        "https://a.example/b?c=1",
                        ",",
                        "(",
                        "www.b.example/x",
                        ")",
                        ",",
                        "a.b@c.example",
                        ",",
                        "news.example.com",
                        ",",
                        "plan-2.pdf",
                        ".");
        assertThat(words("@river_watch on #floods is #1"))
                .containsExactly("@river_watch", "on", "#floods", "is", "#", "1");
    }

    @Test
    void marksOfOneKindAreOne() {
        assertThat(words("Wait... what?! No -- “yes.” ''Maybe'' :) *** (a)"))
                .containsExactly(
                        "Wait", "...", "what", "?!", "No", "--", "“", "yes", ".", "”", "''", "Maybe", "''", ":)", "***",
                        "(", "a", ")");
    }

    @Test
    void anEmojiIsOneWithAllThatBelongsToIt() {
        assertThat(words("👍🏽 👩‍👧 🇫🇷❤️")).containsExactly("👍🏽", "👩‍👧", "🇫🇷", "❤️");
    }

    @Test
    void everyTokenIsAStretchOfTheText() {
        String text = "a\u0301b \uD83D x \uDE00 \u05d0\u05d1 \"\"\" ''' … — 😀’s '' 'em `s +5 .5 www. http:// @ # a@";

        List<Token> tokens = Tokenizer.tokens(text);

        assertThat(tokens).allSatisfy(token -> assertThat(token.in(text)).isNotEmpty());
        for (int i = 1; i < tokens.size(); i++) {
            assertThat(tokens.get(i).span().start())
                    .isGreaterThanOrEqualTo(tokens.get(i - 1).span().end());
        }
        assertThat(tokens.stream().mapToInt(token -> token.span().length()).sum())
                .isEqualTo((int) text.chars().filter(c -> c != ' ').count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "1,",
                "1-",
                "1/",
                "a-",
                "co-",
                "a.",
                "A.",
                "a@",
                "www.",
                "www.)",
                "http://",
                "http://)",
                "'",
                "'s",
                ".",
                "?.",
                ":)",
                "’",
                "#",
                "*",
                "1:",
                "+1",
                "a&",
                "👩‍",
                "(",
                "a_",
                "U.S.",
                "x.y",
                "a..",
                "(s)",
                "- "
            })
    void longRunsOfAnythingTakeLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        assertThatCode(() -> assertTimeout(Duration.ofSeconds(5), () -> Tokenizer.tokens(text)))
                .doesNotThrowAnyException();
    }

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().map(token -> token.in(text)).toList();
    }
}

package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldenTests {

    private static final String ARTICLE = "A first line that is quite short. "
            + "A second sentence that goes on for long enough to be masked when it is repeated anywhere else.";

    @Test
    void masksLongStretchesOfTheArticleAndLeavesShortOnes() {
        String output = "Page: A first line. “A second sentence that goes on for long enough to be masked when” – yes";

        String masked = new Golden(ARTICLE).masked(output);

        int start = ARTICLE.indexOf("A second");
        int end = ARTICLE.indexOf(" it is repeated");
        assertThat(masked).isEqualTo("Page: A first line. “⟦" + start + "–" + end + "⟧” – yes");
    }

    @Test
    void leavesWhatIsNotTheArticles() {
        String output = "Something else altogether, which nobody wrote in that article, however long it may become.";

        assertThat(new Golden(ARTICLE).masked(output)).isEqualTo(output);
    }
}

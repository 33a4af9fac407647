package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.articles.Articles;
import org.onrecord.quotes.QuoteSearch;
import org.onrecord.quotes.Quotes;
import org.onrecord.statistics.Statistics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;

@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:on-record-starts", "onrecord.seeds="})
class OnRecordTests {

    @Autowired
    private Articles articles;

    @Autowired
    private Quotes quotes;

    @Autowired
    private Statistics statistics;

    @Test
    void startsOnAnEmptyStore() {
        assertThat(articles.newest(3)).isEmpty();
        assertThat(quotes.search(new QuoteSearch("x", "y", null), PageRequest.of(0, 10)))
                .isEmpty();
        assertThat(quotes.speakers(new QuoteSearch("x", "y", null), 3)).isEmpty();
        assertThat(quotes.kinds(QuoteSearch.ALL)).isEmpty();
        assertThat(statistics.telling(3)).isEmpty();
    }
}

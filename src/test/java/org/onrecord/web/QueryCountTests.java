package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements a page takes: a fixed number, however many facts it shows. */
@StoredPages
class QueryCountTests {

    @Autowired
    private Site site;

    @Autowired
    private StoredArticles.Slugs slugs;

    @Autowired
    private EntityManagerFactory store;

    private Statistics statements;

    @BeforeEach
    void count() {
        statements = store.unwrap(SessionFactory.class).getStatistics();
        statements.setStatisticsEnabled(true);
    }

    @Test
    void takesNoMoreForAnArticleOfManyQuotes() {
        long few = statementsFor("/articles/" + slugs.hostile());
        long many = statementsFor("/articles/" + slugs.lines());

        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(20);
    }

    @Test
    void takesNoMoreForAListOfManyQuotes() {
        assertThat(statementsFor("/quotes?speaker=long")).isLessThanOrEqualTo(18);
    }

    @Test
    void takesNoMoreForAPersonOfManyQuotes() {
        assertThat(statementsFor("/people/lena-long")).isLessThanOrEqualTo(14);
    }

    @Test
    void takesAFixedNumberForTheFirstPage() {
        assertThat(statementsFor("/")).isLessThanOrEqualTo(45);
    }

    private long statementsFor(String address) {
        statements.clear();
        site.page(address);
        return statements.getPrepareStatementCount();
    }
}

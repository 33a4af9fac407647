package org.onrecord;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Empties the store before each test. */
class EmptyStore extends AbstractTestExecutionListener {

    private static final List<String> TABLES = List.of(
            "claim_statistic",
            "claim",
            "statistic",
            "pull_quote",
            "quote_piece",
            "quote",
            "source_mention",
            "source",
            "person_mention",
            "person",
            "article_version",
            "article");

    @Override
    public void beforeTestMethod(TestContext context) {
        JdbcTemplate database = context.getApplicationContext().getBean(JdbcTemplate.class);
        TABLES.forEach(table -> database.update("delete from " + table));
    }
}

package org.onrecord.ingest;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** What must hold between the rows of the store, each as a query that finds the rows for which it does not. */
@Component
class TableChecks {

    /** Columns, each with the table whose rows they name. */
    private static final Map<String, String> LINKS = Map.ofEntries(
            Map.entry("article_version.article_id", "article"),
            Map.entry("person_mention.person_id", "person"),
            Map.entry("source_mention.source_id", "source"),
            Map.entry("quote.article_id", "article"),
            Map.entry("quote.speaker_id", "person"),
            Map.entry("quote.source_id", "source"),
            Map.entry("quote_piece.quote_id", "quote"),
            Map.entry("pull_quote.repeats_id", "quote"),
            Map.entry("statistic.source_id", "source"),
            Map.entry("statistic.person_id", "person"),
            Map.entry("claim.claimant_id", "person"),
            Map.entry("claim.source_id", "source"),
            Map.entry("claim.quote_id", "quote"),
            Map.entry("claim_statistic.claim_id", "claim"),
            Map.entry("claim_statistic.statistic_id", "statistic"));

    /** Tables, each with columns that no two of its rows share. */
    private static final List<String> KEYS = List.of(
            "article slug",
            "article origin",
            "article_version article_id, number",
            "person slug",
            "person name",
            "source slug",
            "source name",
            "quote article_id, number",
            "statistic article_id, number",
            "claim article_id, number");

    private static final List<String> IN_A_VERSION =
            List.of("person_mention", "source_mention", "quote_piece", "pull_quote", "statistic", "claim");

    private static final List<String> NUMBERED = List.of("quote", "statistic", "claim");

    private final JdbcTemplate store;

    TableChecks(DataSource store) {
        this.store = new JdbcTemplate(store); // without the pages' time limit
    }

    void check(Tally tally) {
        LINKS.forEach((column, to) -> link(tally, column, to));
        KEYS.forEach(key -> key(tally, key.substring(0, key.indexOf(' ')), key.substring(key.indexOf(' ') + 1)));
        IN_A_VERSION.forEach(table -> version(tally, table));
        NUMBERED.forEach(table -> numbers(tally, table));
        versions(tally);
        quotes(tally);
    }

    private void link(Tally tally, String column, String to) {
        String table = column.substring(0, column.indexOf('.'));
        none(
                tally,
                column + " names a " + to + " that is not there: ",
                "select " + column + " from " + table
                        + " where " + column + " is not null and not exists (select 1 from " + to
                        + " there where there.id = "
                        + column + ")");
    }

    private void key(Tally tally, String table, String columns) {
        none(
                tally,
                table + " has several rows of one " + columns + ": ",
                "select min(" + columns.replace(", ", "), min(") + ") from " + table + " group by " + columns
                        + " having count(*) > 1");
    }

    private void version(Tally tally, String table) {
        none(
                tally,
                table + " points into a version that is not there, of article ",
                "select t.article_id from " + table
                        + " t where not exists (select 1 from article_version v where v.article_id = t.article_id"
                        + " and v.number = t.version)");
    }

    private void numbers(Tally tally, String table) {
        none(
                tally,
                table + " numbers have a gap in article ",
                "select article_id from " + table
                        + " group by article_id having max(number) <> count(*) or min(number) <> 1");
    }

    private void versions(Tally tally) {
        none(
                tally,
                "versions have a gap, or the last is not the current one, in article ",
                "select a.id from article a left join article_version v on v.article_id = a.id group by a.id, a.version"
                        + " having count(v.id) <> a.version or coalesce(max(v.number), 0) <> a.version");
    }

    private void quotes(Tally tally) {
        none(
                tally,
                "a quote has no words: ",
                "select q.id from quote q where not exists"
                        + " (select 1 from quote_piece p where p.quote_id = q.id and p.part = 'CONTENT')");
        none(
                tally,
                "a quote's piece stands in another article: ",
                "select p.quote_id from quote_piece p"
                        + " join quote q on q.id = p.quote_id where q.article_id <> p.article_id");
    }

    private void none(Tally tally, String fault, String query) {
        RowCallbackHandler say = row -> tally.expect(false, fault + row.getString(1));
        store.query(query, say);
    }
}

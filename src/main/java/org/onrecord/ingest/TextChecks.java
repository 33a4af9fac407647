package org.onrecord.ingest;

import java.util.List;
import javax.sql.DataSource;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Version;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;
import org.onrecord.text.Span;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * What must hold between the rows of the store and the texts they point into. It reads the tables themselves, since it must
 * not trust the code that wrote them.
 */
@Component
class TextChecks {

    /** Tables whose rows point into a text, each with what names a row. */
    private static final List<String> ANCHORED = List.of(
            "person_mention.id",
            "source_mention.id",
            "quote_piece.quote_id",
            "pull_quote.id",
            "statistic.id",
            "claim.id");

    private final JdbcTemplate store;

    TextChecks(DataSource store) {
        this.store = new JdbcTemplate(store); // without the pages' time limit
    }

    void check(Version version, Tally tally) {
        structure(version, tally);
        ANCHORED.forEach(column -> anchors(version, column, tally));
        times(version, "period", tally);
        times(version, "baseline", tally);
    }

    private static void structure(Version version, Tally tally) {
        int end = 0;
        int number = 0;
        for (Section section : version.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                Span span = paragraph.span();
                number++;
                boolean fits = span.start() >= end && section.span().contains(span) && paragraph.number() == number;
                tally.expect(
                        fits && isIn(version, span),
                        "paragraph " + paragraph.number() + " of " + name(version) + " is out of place at "
                                + place(span));
                end = span.end();
            }
        }
        version.furniture()
                .forEach(piece -> tally.expect(
                        isIn(version, piece.span()), "furniture of " + name(version) + " ends beyond it: " + piece));
    }

    private void anchors(Version version, String column, Tally tally) {
        String table = column.substring(0, column.indexOf('.'));
        RowCallbackHandler check = row -> {
            Span span = new Span(row.getInt(2), row.getInt(3));
            String words = row.getString(4) + '\n' + row.getString(5) + '\n' + row.getString(6);
            tally.expect(
                    words.equals(words(version, span)),
                    table + " " + row.getLong(1) + ": its words, or those around them, do not stand at " + place(span)
                            + " of " + name(version));
        };
        store.query(
                "select " + column + ", start_at, end_at, prefix, exact, suffix from " + table
                        + " where article_id = ? and version = ? order by 1",
                check,
                version.article().value(),
                version.number());
    }

    private static String words(Version version, Span span) {
        if (!isIn(version, span)) {
            return "";
        }
        Anchor anchor = Anchor.of(version.article(), version.number(), version.text(), span);
        return anchor.prefix() + '\n' + anchor.exact() + '\n' + anchor.suffix();
    }

    private void times(Version version, String time, Tally tally) {
        RowCallbackHandler check = row -> tally.expect(
                isIn(version, new Span(row.getInt(2), row.getInt(3))),
                "statistic " + row.getLong(1) + ": its " + time + " lies outside " + name(version));
        store.query(
                "select id, " + time + "_start_at, " + time
                        + "_end_at from statistic where article_id = ? and version = ?" + " and " + time
                        + "_text is not null",
                check,
                version.article().value(),
                version.number());
    }

    private static boolean isIn(Version version, Span span) {
        return span.end() <= version.text().length();
    }

    private static String name(Version version) {
        return "version " + version.number() + " of article "
                + version.article().value();
    }

    private static String place(Span span) {
        return "[" + span.start() + ", " + span.end() + ")";
    }
}

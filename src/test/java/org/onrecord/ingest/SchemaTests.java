package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.onrecord.text.SpeakerType.PERSON;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database itself refuses what must not be, whatever the code does. */
@StoreTest
class SchemaTests {

    @Autowired
    private Ingest ingest;

    @Autowired
    private JdbcTemplate store;

    @BeforeEach
    void anArticle() {
        Story story = Story.of("Story\nKim Lund and Bo Berg said “yes” of 5 percent.")
                .person("Kim Lund")
                .person("Bo Berg")
                .quote("Kim Lund", PERSON, "“yes”")
                .figure("5 percent", "5", null)
                .claim("5 percent", null, null, 0, 0);
        ingest.accept(story.incoming(), story.annotations());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from article",
                "delete from article_version",
                "delete from person",
                "delete from quote",
                "delete from statistic",
                "update person set slug = 'kim-lund'",
                "update person set name = 'Kim Lund'",
                "update quote set speaker_id = -1",
                "update quote set kind = 'WRITTEN'",
                "update quote set confidence = 1.5",
                "update quote set number = 0",
                "update statistic set end_at = start_at",
                "update statistic set low = 6",
                "update statistic set version = 9",
                "update claim set claimant_type = 'NOBODY'",
                "update claim set quote_id = -1",
                "update article set slug = null",
                "update article_version set sha256 = 'short'",
                "insert into ingest_turn (id) values (2)"
            })
    void refuses(String statement) {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> store.update(statement));
    }
}

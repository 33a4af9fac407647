package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.text.SpeakerType.PERSON;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@StoreTest
class FsckTests {

    @Autowired
    private Ingest ingest;

    @Autowired
    private Fsck fsck;

    @Autowired
    private JdbcTemplate store;

    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void anArticle() {
        Story story = Story.of("Story\nKim Lund said “yes” of 5 percent.")
                .person("Kim Lund")
                .quote("Kim Lund", PERSON, "“yes”")
                .figure("5 percent", "5", null)
                .claim("5 percent", null, null, null, 0);
        ingest.accept(story.incoming(), story.annotations());
    }

    @Test
    void findsNothingInASoundStore() {
        assertThat(fsck.check(said::add)).isZero();
        assertThat(said).hasSize(1).first().asString().endsWith("nothing is wrong.");
    }

    @Test
    void findsAnAnchorThatHasSlipped() {
        store.update("update statistic set start_at = start_at + 1, end_at = end_at + 1");

        assertThat(fsck.check(said::add)).isEqualTo(1);
        assertThat(said.get(0)).startsWith("statistic ").contains("do not stand at [");
    }

    @Test
    void findsWordsThatWereChanged() {
        store.update("update quote_piece set exact = 'no' where part = 'CONTENT'");

        assertThat(fsck.check(said::add)).isEqualTo(1);
        assertThat(said.get(0)).startsWith("quote_piece ");
    }

    @Test
    void findsATextThatWasChanged() {
        store.update("update article_version set text = 'Story'");

        assertThat(fsck.check(said::add)).isGreaterThanOrEqualTo(5);
    }

    @Test
    void findsAGapInNumbers() {
        store.update("update claim set number = 2");
        store.update("update article set version = 2");

        assertThat(fsck.check(said::add)).isEqualTo(2);
        assertThat(said).anyMatch(line -> line.startsWith("claim numbers have a gap"));
        assertThat(said).anyMatch(line -> line.startsWith("versions have a gap"));
    }

    @Test
    void findsAQuoteWithoutWords() {
        store.update("delete from quote_piece");

        assertThat(fsck.check(said::add)).isEqualTo(1);
        assertThat(said.get(0)).startsWith("a quote has no words");
    }
}

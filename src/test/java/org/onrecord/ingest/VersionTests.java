package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.text.SpeakerType.PERSON;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreTest;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claims;
import org.onrecord.people.People;
import org.onrecord.quotes.Quote;
import org.onrecord.quotes.Quotes;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.Statistics;
import org.onrecord.text.Annotations;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of facts when their article comes again with another text. */
@StoreTest
class VersionTests {

    private static final String FIRST = """
            Ferry stops running
            Mayor Lena Ortiz was calm. “We will find another boat,” Ortiz said.
            Traffic fell 12 percent since 2019, the port said.
            “Nobody asked us,” Tom Hale told reporters, and “nobody asked us,” he said again.
            """;

    @Autowired
    private Ingest ingest;

    @Autowired
    private Articles articles;

    @Autowired
    private Quotes quotes;

    @Autowired
    private Statistics statistics;

    @Autowired
    private Claims claims;

    @Autowired
    private People people;

    @Autowired
    private Fsck fsck;

    private static Story first() {
        return Story.of(FIRST)
                .person("Lena Ortiz", "Ortiz")
                .person("Tom Hale", "Hale")
                .quote("Lena Ortiz", PERSON, "“We will find another boat,”")
                .quote("Tom Hale", PERSON, "“Nobody asked us,”")
                .figure("12 percent", "12", null)
                .claim("Traffic fell 12 percent since 2019", null, null, null, 0);
    }

    private Accepted accept(Story story) {
        return ingest.accept(story.incoming(), story.annotations());
    }

    private void nothingIsWrong() {
        List<String> said = new ArrayList<>();
        assertThat(fsck.check(said::add)).as(said.toString()).isZero();
    }

    @Test
    void movesFactsWithTheirWordsAndKeepsTheirIds() {
        Accepted before = accept(first());
        List<Quote> earlier = quotes.in(before.article());
        String text = FIRST.replace("Mayor Lena", "The sun shone over the harbour. Mayor Lena");

        Accepted after = ingest.accept(Story.of(text).incoming(), Annotations.NONE);

        List<Quote> later = quotes.in(after.article());
        assertThat(after.lost()).isEmpty();
        assertThat(later)
                .extracting(Quote::id)
                .isEqualTo(earlier.stream().map(Quote::id).toList());
        assertThat(later).allSatisfy(quote -> {
            assertThat(quote.anchor().version()).isEqualTo(2);
            assertThat(quote.anchor().fits(text)).isTrue();
        });
        assertThat(statistics.in(after.article()))
                .extracting(s -> s.anchor().version())
                .containsExactly(2);
        nothingIsWrong();
    }

    @Test
    void knowsAFactThatIsFoundAgain() {
        Accepted before = accept(first());
        Quote earlier = quotes.in(before.article()).get(0);
        String text = "Extra line above.\n" + FIRST;

        Story again = Story.of(text)
                .person("Lena Ortiz")
                .quote("Lena Ortiz", PERSON, "“We will find another boat,”")
                .quote("Tom Hale", PERSON, "“nobody asked us,”");
        Accepted after = accept(again);

        assertThat(quotes.by(earlier.id()).orElseThrow().anchor().version()).isEqualTo(2);
        assertThat(quotes.in(after.article())).extracting(Quote::number).containsExactly(1, 2, 3);
        assertThat(people.mentionsOf(earlier.speaker()))
                .extracting(m -> m.anchor().version())
                .containsOnly(2);
        nothingIsWrong();
    }

    @Test
    void saysWhichFactsCouldNotBePlacedAndKeepsThemWhereTheyWere() {
        Accepted before = accept(first());
        Statistic figure = statistics.in(before.article()).get(0);

        Accepted after = ingest.accept(
                Story.of(FIRST.replace("Traffic fell 12 percent since 2019, the port said.\n", ""))
                        .incoming(),
                Annotations.NONE);

        assertThat(after.lost())
                .extracting(Anchor::exact)
                .containsExactly("12 percent", "Traffic fell 12 percent since 2019");
        Statistic kept = statistics.by(figure.id()).orElseThrow();
        assertThat(kept.anchor()).isEqualTo(figure.anchor());
        assertThat(claims.carrying(figure.id())).hasSize(1);
        assertThat(articles.text(after.article(), kept.anchor().version())
                        .orElseThrow()
                        .text())
                .isEqualTo(FIRST);
        nothingIsWrong();
    }

    @Test
    void bringsALostFactBackWhenItsWordsComeBack() {
        Accepted before = accept(first());
        Statistic figure = statistics.in(before.article()).get(0);
        ingest.accept(Story.of(FIRST.replace("12 percent", "a lot")).incoming(), Annotations.NONE);

        ingest.accept(Story.of(FIRST + "Corrected.\n").incoming(), Annotations.NONE);

        assertThat(statistics.by(figure.id()).orElseThrow().anchor().version()).isEqualTo(3);
        nothingIsWrong();
    }

    @Test
    void takesTheNearestOfSeveralPlaces() {
        String text = "Poll\nA. “Yes,” he said. B.\nA. “Yes,” he said. B.\nA. “Yes,” he said. B.\n";
        Story story = Story.of(text).quote(null, null, "“Yes,”");
        Accepted before = accept(story);

        ingest.accept(Story.of(text.replace("Poll\n", "A poll\n")).incoming(), Annotations.NONE);

        Quote quote = quotes.in(before.article()).get(0);
        assertThat(quote.anchor().start()).isEqualTo(text.indexOf("“Yes,”") + 2);
    }

    @Test
    void doesNotPutTwoFactsInOnePlace() {
        String text = "Talk\nHe said “no more of this” on Monday.\nShe said “no more of this” on Friday.\n";
        Accepted before = ingest.accept(
                Story.of(text).incoming(),
                Story.of(text)
                        .quote(null, null, "“no more of this” on Monday")
                        .quote(null, null, "“no more of this” on Friday")
                        .annotations());

        Accepted after = ingest.accept(
                Story.of(text.replace("He said “no more of this” on Monday.\n", ""))
                        .incoming(),
                Annotations.NONE);

        assertThat(after.lost()).extracting(Anchor::exact).containsExactly("“no more of this” on Monday");
        assertThat(quotes.in(before.article())).hasSize(2);
        nothingIsWrong();
    }

    @Test
    void knowsAnArticleByItsAddressUnderAnotherFileName() {
        Accepted before = accept(first().at("https://daily.example/ferry").named("a.txt"));
        Accepted after = ingest.accept(
                Story.of(FIRST + "More.\n")
                        .at("https://daily.example/ferry")
                        .named("b.txt")
                        .incoming(),
                Annotations.NONE);

        assertThat(after.article()).isEqualTo(before.article());
        assertThat(after.version()).isEqualTo(2);
    }
}

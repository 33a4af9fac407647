package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.text.SpeakerType.ORGANISATION;
import static org.onrecord.text.SpeakerType.PERSON;
import static org.onrecord.text.SpeakerType.UNNAMED;

import org.junit.jupiter.api.Test;
import org.onrecord.StoreTest;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Article;
import org.onrecord.articles.Articles;
import org.onrecord.articles.Version;
import org.onrecord.claims.Claim;
import org.onrecord.claims.Claims;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.quotes.Quote;
import org.onrecord.quotes.Quotes;
import org.onrecord.sources.Sources;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.Statistics;
import org.onrecord.text.Imprint;
import org.onrecord.text.Quantity;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class IngestTests {

    private static final String TEXT = """
            Bridge plan splits council
            Mayor Ana Ruiz praised the plan. “The bridge will last,” Ruiz said, “and the town will pay.”
            The Water Board reported that traffic rose 12 percent since 2019, the most in years.
            An aide said the cost is unknown.
            “The bridge will last”
            """;

    @Autowired
    private Ingest ingest;

    @Autowired
    private Articles articles;

    @Autowired
    private People people;

    @Autowired
    private Sources sources;

    @Autowired
    private Quotes quotes;

    @Autowired
    private Statistics statistics;

    @Autowired
    private Claims claims;

    private static Story story(String text) {
        return Story.of(text)
                .person("Ana Ruiz", "Ruiz")
                .source("Water Board")
                .quote("Ana Ruiz", PERSON, "“The bridge will last,”", "“and the town will pay.”")
                .quote("Water Board", ORGANISATION, "traffic rose 12 percent since 2019")
                .quote("An aide", UNNAMED, "the cost is unknown")
                .pullQuote("“The bridge will last”", 0)
                .figure("12 percent", "12", "Water Board", Quantity.Kind.SHARE, Quantity.Change.INCREASE, "2019")
                .claim("traffic rose 12 percent since 2019", "Water Board", ORGANISATION, 1, 0);
    }

    private Accepted accept(Story story) {
        return ingest.accept(story.incoming(), story.annotations());
    }

    @Test
    void storesAnArticleWithAllOfItsFacts() {
        Accepted accepted = accept(story(TEXT).at("https://daily.example/bridge"));

        Article article = articles.by(accepted.slug()).orElseThrow();
        assertThat(accepted.outcome()).isEqualTo(Accepted.Outcome.ADDED);
        assertThat(article.slug()).isEqualTo("bridge-plan-splits-council");
        assertThat(article.title()).isEqualTo("Bridge plan splits council");
        assertThat(article.publisher()).isEqualTo("The Daily");
        assertThat(articles.text(article.id()).map(Version::text)).contains(TEXT);
        assertThat(quotes.in(article.id())).extracting(Quote::number).containsExactly(1, 2, 3);
        assertThat(quotes.pullQuotesIn(article.id())).hasSize(1);
        assertThat(statistics.in(article.id())).hasSize(1);
        assertThat(claims.in(article.id())).hasSize(1);
    }

    @Test
    void tiesFactsToPeopleAndSources() {
        Accepted accepted = accept(story(TEXT));

        Person ruiz = people.by("ana-ruiz").orElseThrow();
        Quote said = quotes.by(ruiz.id()).get(0);
        assertThat(said.words()).isEqualTo("“The bridge will last,” … “and the town will pay.”");
        assertThat(said.content()).allMatch(anchor -> anchor.fits(TEXT));
        assertThat(said.by()).extracting(Anchor::exact).containsExactly("Ana Ruiz");
        assertThat(said.paragraph()).isEqualTo(1);
        Statistic figure = statistics.in(accepted.article()).get(0);
        assertThat(figure.source())
                .isEqualTo(sources.by("water-board").orElseThrow().id());
        assertThat(figure.low()).isEqualByComparingTo("12").hasToString("12");
        assertThat(figure.baseline()).isNotNull();
        Claim claim = claims.carrying(figure.id()).get(0);
        assertThat(claim.statistics()).containsExactly(figure.id());
        assertThat(claim.quote()).isEqualTo(quotes.in(accepted.article()).get(1).id());
    }

    @Test
    void keepsADescribedSpeakerAsDescribed() {
        Accepted accepted = accept(story(TEXT));

        Quote aide = quotes.in(accepted.article()).get(2);
        assertThat(aide.speaker()).isNull();
        assertThat(aide.source()).isNull();
        assertThat(aide.speakerName()).isEqualTo("An aide");
    }

    @Test
    void knowsAPersonOfTheSameNameInAnotherArticle() {
        accept(story(TEXT));
        accept(Story.of("Second story\nAna Ruiz, or Anita, spoke.")
                .named("second.txt")
                .person("Ana Ruiz", "Anita"));

        assertThat(people.count()).isEqualTo(1);
        Person ruiz = people.by("ana-ruiz").orElseThrow();
        assertThat(ruiz.aliases()).containsExactly("Ruiz", "Anita");
        assertThat(people.mentionsOf(ruiz.id())).hasSize(2);
    }

    @Test
    void doesNotTakeALookAlikeForTheSamePerson() {
        accept(story(TEXT));
        accept(Story.of("Second story\nАna Ruiz spoke.").named("second.txt").person("Аna Ruiz"));

        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void givesPeopleOfLikeNamesTheirOwnAddresses() {
        accept(Story.of("First\nAna Ruiz and Aná Ruiz and ANA RUIZ and Ana-Ruiz spoke.")
                .person("Ana Ruiz")
                .person("Aná Ruiz")
                .person("ANA RUIZ")
                .person("Ana-Ruiz"));

        assertThat(people.matching("")).extracting(Person::slug).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void saysWhenNothingChanged() {
        Accepted first = ingest.accept(TEXT.getBytes(UTF_8), "a.txt", Imprint.NONE);
        Accepted again = ingest.accept(TEXT.getBytes(UTF_8), "b.txt", Imprint.NONE);

        assertThat(again.outcome()).isEqualTo(Accepted.Outcome.UNCHANGED);
        assertThat(again.article()).isEqualTo(first.article());
        assertThat(articles.count()).isEqualTo(1);
    }

    @Test
    void keepsTheOldVersionReadable() {
        Accepted first = accept(story(TEXT));
        Accepted second = accept(story(TEXT.replace("splits council\n", "splits council again\n")));

        assertThat(second.outcome()).isEqualTo(Accepted.Outcome.NEW_VERSION);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.slug()).isEqualTo(first.slug());
        assertThat(articles.versions(first.article())).containsExactly(1, 2);
        assertThat(articles.text(first.article(), 1).map(Version::text)).contains(TEXT);
    }
}

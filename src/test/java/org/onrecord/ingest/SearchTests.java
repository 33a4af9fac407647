package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.text.SpeakerType.GROUP;
import static org.onrecord.text.SpeakerType.PERSON;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreTest;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.quotes.Quote;
import org.onrecord.quotes.QuoteSearch;
import org.onrecord.quotes.Quotes;
import org.onrecord.quotes.SpeakerCount;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.StatisticSearch;
import org.onrecord.statistics.Statistics;
import org.onrecord.text.Attribution;
import org.onrecord.text.Quantity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@StoreTest
class SearchTests {

    @Autowired
    private Ingest ingest;

    @Autowired
    private Quotes quotes;

    @Autowired
    private People people;

    @Autowired
    private Statistics statistics;

    @BeforeEach
    void twoArticles() {
        accept(Story.of("One\nJosé Núñez, or Pepe, said “don’t pay 5% more” and “snake_case wins” of C:\\temp here.")
                .named("1.txt")
                .person("José Núñez", "Pepe")
                .quote("José Núñez", PERSON, "“don’t pay 5% more”")
                .quote("José Núñez", PERSON, "“snake_case wins”")
                .quote("José Núñez", PERSON, "C:\\temp here"));
        accept(Story.of("Two\nTeachers said 50 dollars more is fair. Ana O’Neill said “snakes case wins”.")
                .named("2.txt")
                .person("Ana O’Neill")
                .quote("Teachers", GROUP, "50 dollars more is fair")
                .quote("Ana O’Neill", PERSON, "“snakes case wins”"));
    }

    private void accept(Story story) {
        ingest.accept(story.incoming(), story.annotations());
    }

    private List<String> search(String speaker, String words) {
        return quotes.search(new QuoteSearch(speaker, words, null), PageRequest.of(0, 20))
                .map(Quote::words)
                .getContent();
    }

    @Test
    void findsBySlugAndByAnyPartOfANameOrAlias() {
        assertThat(search("jose-nunez", null)).hasSize(3);
        assertThat(search("nuñ", null)).hasSize(3);
        assertThat(search("NUNEZ", null)).hasSize(3);
        assertThat(search("pepe", null)).hasSize(3);
        assertThat(search("teach", null)).containsExactly("50 dollars more is fair");
        assertThat(search("o'neill", null)).hasSize(1);
        assertThat(search("nobody", null)).isEmpty();
    }

    @Test
    void takesEveryCharacterOfASearchLiterally() {
        assertThat(search(null, "%")).containsExactly("“don’t pay 5% more”");
        assertThat(search(null, "5%")).containsExactly("“don’t pay 5% more”");
        assertThat(search(null, "_case")).containsExactly("“snake_case wins”");
        assertThat(search(null, "\\")).containsExactly("C:\\temp here");
        assertThat(search("%", null)).isEmpty();
        assertThat(search("_", null)).isEmpty();
        assertThat(search(null, "' or 1=1 --")).isEmpty();
    }

    @Test
    void doesNotMindCaseAccentsAndTheShapeOfMarks() {
        assertThat(search(null, "DON'T PAY")).hasSize(1);
        assertThat(search(null, "\"snake")).hasSize(2);
    }

    @Test
    void showsTheLatestArticleFirstAndEachInItsOrder() {
        assertThat(search(null, null))
                .containsExactly(
                        "50 dollars more is fair",
                        "“snakes case wins”",
                        "“don’t pay 5% more”",
                        "“snake_case wins”",
                        "C:\\temp here");
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        Page<Quote> first = quotes.search(QuoteSearch.ALL, PageRequest.of(0, 2, Sort.by("drop table")));
        Page<Quote> last = quotes.search(QuoteSearch.ALL, PageRequest.of(2, 2));

        assertThat(first.getTotalElements()).isEqualTo(5);
        assertThat(first.getContent()).hasSize(2);
        assertThat(last.getContent()).extracting(Quote::words).containsExactly("C:\\temp here");
    }

    @Test
    void countsKindsAndSpeakersOfWhatFits() {
        assertThat(quotes.kinds(QuoteSearch.ALL))
                .containsEntry(Attribution.Kind.DIRECT, 3L)
                .containsEntry(Attribution.Kind.INDIRECT, 2L);
        assertThat(quotes.kinds(new QuoteSearch("pepe", null, null))).containsEntry(Attribution.Kind.INDIRECT, 1L);
        List<SpeakerCount> speakers = quotes.speakers(QuoteSearch.ALL, 2);
        Person jose = people.by("jose-nunez").orElseThrow();
        assertThat(speakers.get(0)).isEqualTo(new SpeakerCount(jose.id(), "José Núñez", 3));
        assertThat(speakers).hasSize(2);
    }

    @Test
    void findsPeopleByAnyPartOfAName() {
        assertThat(people.all("o", PageRequest.of(0, 10)))
                .extracting(Person::name)
                .containsExactly("Ana O’Neill", "José Núñez");
        assertThat(people.all("%", PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void showsTheMostTellingFiguresFirst() {
        accept(Story.of(
                        "Three\nIt was 3 in all. It was 900,000 in all. It was 40 percent. It rose 9 percent since 2019. It rose 8 percent.")
                .named("3.txt")
                .source("It")
                .figure("3 in all", "3", "It", Quantity.Kind.AMOUNT, null, null)
                .figure("900,000 in all", "900000", "It", Quantity.Kind.AMOUNT, null, null)
                .figure("40 percent", "40", "It", Quantity.Kind.SHARE, null, null)
                .figure("rose 9 percent since 2019", "9", "It", Quantity.Kind.SHARE, Quantity.Change.INCREASE, "2019")
                .figure("rose 8 percent", "8", null, Quantity.Kind.SHARE, Quantity.Change.INCREASE, null));

        assertThat(statistics.telling(4))
                .extracting(s -> s.anchor().exact())
                .containsExactly("rose 9 percent since 2019", "40 percent", "rose 8 percent", "900,000 in all");
        assertThat(statistics.search(StatisticSearch.ALL, StatisticSearch.Order.LATEST, PageRequest.of(0, 10)))
                .extracting(Statistic::number)
                .containsExactly(1, 2, 3, 4, 5);
    }
}

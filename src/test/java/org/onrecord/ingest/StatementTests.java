package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.text.SpeakerType.PERSON;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreTest;
import org.onrecord.articles.Article;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claims;
import org.onrecord.people.People;
import org.onrecord.people.PersonMention;
import org.onrecord.quotes.Quotes;
import org.onrecord.sources.SourceMention;
import org.onrecord.sources.Sources;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements the store needs: they must not grow with the number of facts. */
@StoreTest
class StatementTests {

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
    private org.onrecord.statistics.Statistics statistics;

    @Autowired
    private Claims claims;

    @Autowired
    private EntityManagerFactory store;

    private static Story story(int facts, String name) {
        String text = IntStream.range(0, facts)
                .mapToObj(i -> "“Word " + i + " of it,” said Person " + (i % 20) + " Doe about " + i + " percent.")
                .collect(Collectors.joining("\n", "Many words from " + name + "\n", "\n"));
        Story story = Story.of(text).named(name).source("Word");
        IntStream.range(0, Math.min(20, facts)).forEach(i -> story.person("Person " + i + " Doe"));
        for (int i = 0; i < facts; i++) {
            story.quote("Person " + (i % 20) + " Doe", PERSON, "“Word " + i + " of it,”")
                    .figure("about " + i + " percent", "" + i, "Word")
                    .claim("about " + i + " percent", "Person " + (i % 20) + " Doe", PERSON, i, i);
        }
        return story;
    }

    private long counted(Runnable work) {
        Statistics counts = store.unwrap(SessionFactory.class).getStatistics();
        counts.clear();
        work.run();
        return counts.getPrepareStatementCount();
    }

    private Accepted accept(Story story) {
        return ingest.accept(story.incoming(), story.annotations());
    }

    @Test
    void storesTwoHundredQuotesInFewStatements() {
        Story few = story(2, "few.txt");
        Story many = story(200, "many.txt");

        long forFew = counted(() -> accept(few));
        long forMany = counted(() -> accept(many));

        System.out.println("Statements to store 2 facts of each kind: " + forFew + ", 200 of each: " + forMany);
        // What grows is only the ids, drawn fifty at a time.
        assertThat(forMany - forFew).isLessThanOrEqualTo(5 * (200 / 50 + 2) + 14);
        assertThat(forMany).isLessThanOrEqualTo(70);
    }

    @Test
    void readsAnArticlePageInTwelveStatementsHoweverManyFactsItHolds() {
        Accepted few = accept(story(2, "few.txt"));
        Accepted many = accept(story(200, "many.txt"));

        long forFew = counted(() -> readPage(few.slug()));
        long forMany = counted(() -> readPage(many.slug()));

        System.out.println("Statements to read an article's page: " + forMany);
        assertThat(forMany).isEqualTo(forFew).isLessThanOrEqualTo(12);
    }

    private void readPage(String slug) {
        Article article = articles.by(slug).orElseThrow();
        articles.text(article.id()).orElseThrow();
        people.named(people.mentionsIn(article.id()).stream()
                .map(PersonMention::person)
                .toList());
        sources.named(sources.mentionsIn(article.id()).stream()
                .map(SourceMention::source)
                .toList());
        quotes.in(article.id());
        quotes.pullQuotesIn(article.id());
        statistics.in(article.id());
        claims.in(article.id());
    }
}

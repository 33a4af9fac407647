package org.onrecord.web.home;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.Article;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claims;
import org.onrecord.people.People;
import org.onrecord.quotes.QuoteSearch;
import org.onrecord.quotes.Quotes;
import org.onrecord.quotes.SpeakerCount;
import org.onrecord.sources.Sources;
import org.onrecord.statistics.Statistics;
import org.onrecord.web.facts.ArticleCard;
import org.onrecord.web.facts.Entries;
import org.onrecord.web.facts.FactEntries;
import org.onrecord.web.facts.Facts;
import org.onrecord.web.facts.Readings;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what is here, and how it is done. */
@Controller
@RequiredArgsConstructor
class HomePages {

    private static final int NEWEST = 6;
    private static final int TELLING = 4;
    private static final int CLAIMS = 10;

    private final Articles articles;
    private final People people;
    private final Sources sources;
    private final Quotes quotes;
    private final Statistics statistics;
    private final Claims claims;
    private final Entries entries;
    private final Readings readings;

    @GetMapping("/")
    String home(Model model) {
        List<Article> newest = articles.newest(NEWEST);
        model.addAttribute("tally", tally());
        model.addAttribute("articles", newest.stream().map(ArticleCard::of).toList());
        newest.stream()
                .findFirst()
                .flatMap(article -> readings.of(article, article.version()))
                .ifPresent(reading -> model.addAttribute("newest", NewestArticle.of(reading)));
        addQuestions(model);
        return "home/index";
    }

    private void addQuestions(Model model) {
        FactEntries telling = entries.of(new Facts(
                List.of(),
                statistics.telling(TELLING),
                claims.all(PageRequest.of(0, CLAIMS)).getContent()));
        List<SpeakerCount> speakers = quotes.speakers(QuoteSearch.ALL, CLAIMS);
        model.addAttribute("telling", telling.statistics());
        model.addAttribute("questions", Question.of(telling, speakers, people.named(Question.people(speakers))));
    }

    private Tally tally() {
        return new Tally(
                articles.count(), quotes.count(), people.count(), statistics.count(), claims.count(), sources.count());
    }

    @GetMapping("/method")
    String method() {
        return "home/method";
    }
}

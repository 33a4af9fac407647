package org.onrecord.web.people;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claims;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.people.PersonMention;
import org.onrecord.quotes.Quotes;
import org.onrecord.statistics.Statistics;
import org.onrecord.web.facts.Entries;
import org.onrecord.web.facts.FactEntries;
import org.onrecord.web.facts.Facts;
import org.onrecord.web.facts.NamedIn;
import org.onrecord.web.facts.Voice;
import org.onrecord.web.layout.Asked;
import org.onrecord.web.layout.Missing;
import org.onrecord.web.layout.Pager;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows people. */
@Controller
@RequiredArgsConstructor
class PersonPages {

    private final People people;
    private final Quotes quotes;
    private final Statistics statistics;
    private final Claims claims;
    private final Articles articles;
    private final Entries entries;

    @GetMapping("/people")
    String index(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String part = Asked.words(name);
        Page<Person> found = people.all(part == null ? "" : part, Asked.page(page));
        Map<String, @Nullable String> query = new HashMap<>(Collections.singletonMap("name", part));
        model.addAttribute("name", part);
        model.addAttribute("pager", Pager.of(found, "/people", query));
        model.addAttribute("people", found.map(Voice::of).getContent());
        return "people/index";
    }

    @GetMapping("/people/{slug}")
    String show(@PathVariable String slug, Model model) {
        Person person = people.by(Asked.slug(slug)).orElseThrow(Missing::new);
        List<PersonMention> mentions = people.mentionsOf(person.id());
        FactEntries shown =
                entries.of(new Facts(quotes.by(person.id()), statistics.by(person.id()), claims.by(person.id())));
        Map<ArticleId, Article> places = articles.named(
                mentions.stream().map(mention -> mention.anchor().article()).collect(Collectors.toSet()));
        List<NamedIn> named =
                NamedIn.of(mentions.stream().map(PersonMention::anchor).toList(), places);
        model.addAttribute("page", PersonPage.of(person, shown, named));
        return "people/show";
    }
}

package org.onrecord.web.articles;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Article;
import org.onrecord.articles.Articles;
import org.onrecord.web.facts.ArticleCard;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.facts.Readings;
import org.onrecord.web.layout.Asked;
import org.onrecord.web.layout.Missing;
import org.onrecord.web.layout.Pager;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows articles. */
@Controller
@RequiredArgsConstructor
class ArticlePages {

    private final Articles articles;
    private final Readings readings;

    @GetMapping("/articles")
    String index(@RequestParam(defaultValue = "1") int page, Model model) {
        Page<Article> found = articles.all(Asked.page(page));
        model.addAttribute("pager", Pager.of(found, "/articles", Map.of()));
        model.addAttribute("articles", found.map(ArticleCard::of).getContent());
        return "articles/index";
    }

    @GetMapping("/articles/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Set<String> show,
            Model model) {
        Article article = articles.by(Asked.slug(slug)).orElseThrow(Missing::new);
        int number = version == null ? article.version() : version;
        Reading reading = readings.of(article, number).orElseThrow(Missing::new);
        List<Integer> versions = article.version() == 1 ? List.of(1) : articles.versions(article.id());
        model.addAttribute("page", ArticlePage.of(reading, versions, Layers.of(show)));
        return "articles/show";
    }

    @GetMapping("/articles/{slug}/sections/{number}")
    String section(@PathVariable String slug, @PathVariable int number, Model model) {
        Article article = articles.by(Asked.slug(slug)).orElseThrow(Missing::new);
        Reading reading = readings.of(article, article.version()).orElseThrow(Missing::new);
        ArticlePage page = ArticlePage.of(reading, List.of(article.version()), Layers.of(null));
        SectionPart section = page.sections().stream()
                .filter(part -> part.number() == number)
                .findFirst()
                .orElseThrow(Missing::new);
        model.addAttribute("page", page);
        model.addAttribute("section", section);
        return "articles/section";
    }
}

package org.onrecord.web.statistics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claims;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.StatisticId;
import org.onrecord.statistics.StatisticSearch;
import org.onrecord.statistics.Statistics;
import org.onrecord.web.facts.Entries;
import org.onrecord.web.facts.FactEntries;
import org.onrecord.web.facts.Facts;
import org.onrecord.web.facts.Reading;
import org.onrecord.web.facts.Readings;
import org.onrecord.web.layout.Asked;
import org.onrecord.web.layout.Missing;
import org.onrecord.web.layout.Pager;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Shows figures. */
@Controller
@RequiredArgsConstructor
class StatisticPages {

    private static final int FACETS = 10;
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Statistics statistics;
    private final Claims claims;
    private final Articles articles;
    private final Entries entries;
    private final Readings readings;
    private final ITemplateEngine templates;

    @GetMapping("/statistics")
    String index(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String change,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        StatisticSearch search = new StatisticSearch(
                Asked.words(q),
                Asked.words(source),
                Asked.words(place),
                StatisticQuery.year(year),
                StatisticQuery.change(change),
                Asked.words(unit));
        StatisticSearch.Order by = StatisticQuery.order(order);
        Page<Statistic> found = statistics.search(search, by, Asked.page(page));
        model.addAttribute(
                "list",
                new StatisticList(
                        search,
                        by,
                        entries.of(Facts.statistics(found.getContent())).statistics(),
                        Pager.of(found, "/statistics", StatisticFacetLinks.query(search, by)),
                        StatisticFacetLinks.of(search, by, statistics.facets(search, FACETS))));
        return "statistics/index";
    }

    @GetMapping("/statistics/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("page", page(id));
        return "statistics/show";
    }

    private StatisticPage page(long id) {
        Statistic statistic = statistics.by(new StatisticId(id)).orElseThrow(Missing::new);
        Reading reading = articles.by(statistic.article())
                .flatMap(article -> readings.of(article, statistic.anchor().version()))
                .orElseThrow(Missing::new);
        List<Statistic> about = statistics.about(statistic.topic());
        List<Statistic> all = new ArrayList<>(List.of(statistic));
        all.addAll(about);
        FactEntries shown = entries.of(new Facts(List.of(), all, claims.carrying(statistic.id())));
        return StatisticPage.of(statistic, statistics.in(statistic.article()), about, shown, reading);
    }

    /** A page's chart on its own, with its style. */
    @GetMapping("/statistics/{id:[0-9]+}/{chart:index|share|series}.svg")
    ResponseEntity<byte[]> drawing(@PathVariable long id, @PathVariable String chart, Locale locale) {
        Context context = new Context(locale, Map.of("page", charted(id, chart), "chart", chart));
        return file(id, chart, "svg", SVG, templates.process("statistics/drawing", context));
    }

    /** A page's chart as a table. */
    @GetMapping("/statistics/{id:[0-9]+}/{chart:index|share|series}.csv")
    ResponseEntity<byte[]> table(@PathVariable long id, @PathVariable String chart) {
        return file(id, chart, "csv", CSV, ChartTable.of(charted(id, chart), chart));
    }

    private StatisticPage charted(long id, String chart) {
        StatisticPage page = page(id);
        if (!page.has(chart)) {
            throw new Missing();
        }
        return page;
    }

    private static ResponseEntity<byte[]> file(long id, String chart, String ending, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ChartTable.disposition(id, chart, ending))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}

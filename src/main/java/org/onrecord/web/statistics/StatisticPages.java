package org.onrecord.web.statistics;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claims;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.StatisticId;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows figures. */
@Controller
@RequiredArgsConstructor
class StatisticPages {

    private final Statistics statistics;
    private final Claims claims;
    private final Articles articles;
    private final Entries entries;
    private final Readings readings;

    @GetMapping("/statistics")
    String index(@RequestParam(defaultValue = "1") int page, Model model) {
        Page<Statistic> found = statistics.all(Asked.page(page));
        model.addAttribute("pager", Pager.of(found, "/statistics", Map.of()));
        model.addAttribute(
                "statistics", entries.of(Facts.statistics(found.getContent())).statistics());
        return "statistics/index";
    }

    @GetMapping("/statistics/{id}")
    String show(@PathVariable long id, Model model) {
        Statistic statistic = statistics.by(new StatisticId(id)).orElseThrow(Missing::new);
        Reading reading = articles.by(statistic.article())
                .flatMap(article -> readings.of(article, statistic.anchor().version()))
                .orElseThrow(Missing::new);
        FactEntries shown = entries.of(new Facts(List.of(), List.of(statistic), claims.carrying(statistic.id())));
        model.addAttribute("page", StatisticPage.of(statistic, shown, reading));
        return "statistics/show";
    }
}

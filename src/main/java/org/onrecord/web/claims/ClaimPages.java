package org.onrecord.web.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.Articles;
import org.onrecord.claims.Claim;
import org.onrecord.claims.ClaimId;
import org.onrecord.claims.Claims;
import org.onrecord.quotes.Quote;
import org.onrecord.quotes.Quotes;
import org.onrecord.statistics.Statistic;
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

/** Shows claims. */
@Controller
@RequiredArgsConstructor
class ClaimPages {

    private final Claims claims;
    private final Quotes quotes;
    private final Statistics statistics;
    private final Articles articles;
    private final Entries entries;
    private final Readings readings;

    @GetMapping("/claims")
    String index(@RequestParam(defaultValue = "1") int page, Model model) {
        Page<Claim> found = claims.all(Asked.page(page));
        model.addAttribute("pager", Pager.of(found, "/claims", Map.of()));
        model.addAttribute(
                "claims", entries.of(Facts.claims(found.getContent())).claims());
        return "claims/index";
    }

    @GetMapping("/claims/{id}")
    String show(@PathVariable long id, Model model) {
        Claim claim = claims.by(new ClaimId(id)).orElseThrow(Missing::new);
        Reading reading = articles.by(claim.article())
                .flatMap(article -> readings.of(article, claim.anchor().version()))
                .orElseThrow(Missing::new);
        List<Claim> told = new ArrayList<>(List.of(claim));
        told.addAll(claims.like(claim));
        FactEntries shown = entries.of(new Facts(carrier(claim), figures(claim), told));
        model.addAttribute("page", ClaimPage.of(claim, shown, reading));
        return "claims/show";
    }

    private List<Quote> carrier(Claim claim) {
        return claim.quote() == null
                ? List.of()
                : quotes.by(claim.quote()).stream().toList();
    }

    private List<Statistic> figures(Claim claim) {
        return List.copyOf(statistics.named(claim.statistics()).values());
    }
}

package org.onrecord.ingest;

import java.util.List;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.onrecord.articles.Article;
import org.onrecord.articles.Articles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Checks the whole store: every anchor against the text it points into, every link, every key, every number. */
@Component
@RequiredArgsConstructor
class Fsck {

    private final Articles articles;
    private final TextChecks texts;
    private final TableChecks tables;

    /**
     * Says each fault in a line, and at last how much was looked at.
     *
     * @return how many faults there are
     */
    long check(Consumer<String> say) {
        Tally tally = new Tally(say);
        List<Article> all = articles.all(Pageable.unpaged()).getContent();
        for (Article article : all) {
            articles.versions(article.id())
                    .forEach(number -> articles.text(article.id(), number).ifPresent(v -> texts.check(v, tally)));
        }
        tables.check(tally);
        say.accept("Looked at " + all.size() + (all.size() == 1 ? " article" : " articles") + " and "
                + tally.getLooked() + " places in them: "
                + (tally.getFaults() == 0 ? "nothing is wrong." : tally.getFaults() + " faults."));
        return tally.getFaults();
    }
}

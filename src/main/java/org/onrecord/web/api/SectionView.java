package org.onrecord.web.api;

import java.util.List;
import java.util.Locale;
import org.onrecord.articles.Version;
import org.onrecord.text.Paragraph;

/** A section: its text, paragraph by paragraph, and what is found in it. */
record SectionView(
        ArticleView article,
        ArticleView.Heading section,
        String markdown,
        List<Part> paragraphs,
        List<QuoteView> quotes,
        List<StatisticView> statistics,
        List<ClaimView> claims) {

    /**
     * A paragraph, unchanged.
     *
     * @param number its place in the article, from 1
     * @param kind {@code body}, {@code block-quote} or {@code list-point}
     */
    record Part(int number, String kind, String text) {

        static Part of(Paragraph paragraph, Version version) {
            String kind = paragraph.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Part(paragraph.number(), kind, paragraph.span().in(version.text()));
        }
    }
}

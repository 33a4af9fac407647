package org.onrecord.web.articles;

import java.util.List;
import org.onrecord.text.Attribution.Kind;
import org.onrecord.web.facts.ArticleCard;
import org.onrecord.web.facts.Reading;

/**
 * One version of an article with its marks and notes.
 *
 * @param version number of the version shown
 * @param versions numbers of all of them
 * @param quotes how many there are in the speakers' own words
 * @param reported how many in the article's
 */
public record ArticlePage(
        ArticleCard article,
        int version,
        List<Integer> versions,
        Layers layers,
        List<SectionPart> sections,
        List<FurniturePart> furniture,
        Register register,
        long quotes,
        long reported,
        int figures,
        int claims) {

    static ArticlePage of(Reading reading, List<Integer> versions, Layers layers) {
        Drawing drawing = new Drawing(reading);
        return new ArticlePage(
                ArticleCard.of(reading.article()),
                reading.version().number(),
                versions,
                layers,
                reading.version().sections().stream()
                        .map(section -> SectionPart.of(section, reading, drawing))
                        .toList(),
                reading.version().furniture().stream()
                        .map(piece -> new FurniturePart(piece.kind(), drawing.pieces(piece.span())))
                        .toList(),
                Register.of(reading),
                quotes(reading, false),
                quotes(reading, true),
                reading.entries().statistics().size(),
                reading.entries().claims().size());
    }

    private static long quotes(Reading reading, boolean reported) {
        return reading.facts().quotes().stream()
                .filter(quote -> (quote.kind() == Kind.INDIRECT) == reported)
                .count();
    }

    /** Whether this is the newest version. */
    public boolean isCurrent() {
        return version == article.version();
    }
}

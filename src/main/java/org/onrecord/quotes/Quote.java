package org.onrecord.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.ArticleId;
import org.onrecord.people.PersonId;
import org.onrecord.sources.SourceId;
import org.onrecord.text.Attribution;
import org.onrecord.text.SpeakerType;

/**
 * Words that somebody is said to have said, in an article.
 *
 * @param number its place among the article's quotes, from 1
 * @param speaker the person who said it, or null when it was nobody known by name
 * @param source the organisation or document that said it, or null
 * @param speakerName who said it, as a name or as the text describes them; null when unknown
 * @param speakerType what the speaker is; null when unknown
 * @param words all pieces of the content, joined with {@code " … "}
 * @param content where it stands, with its quotation marks; several pieces when it is interrupted
 * @param cue the words that attribute it
 * @param by the words that name who said it
 * @param section number of the section it stands in, or 0 when it stands in none
 * @param paragraph number of the paragraph it starts in, or 0
 * @param rule name of the rule that found it
 * @param confidence how often that rule is right, from 0 to 1
 */
public record Quote(
        QuoteId id,
        ArticleId article,
        int number,
        Attribution.Kind kind,
        @Nullable PersonId speaker,
        @Nullable SourceId source,
        @Nullable String speakerName,
        @Nullable SpeakerType speakerType,
        String words,
        List<Anchor> content,
        List<Anchor> cue,
        List<Anchor> by,
        int section,
        int paragraph,
        String rule,
        double confidence) {

    public Quote {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        by = List.copyOf(by);
    }

    /** Where it begins. */
    public Anchor anchor() {
        return content.get(0);
    }
}

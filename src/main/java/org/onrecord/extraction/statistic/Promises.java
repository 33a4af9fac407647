package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.LowerCase;
import org.onrecord.text.Mention;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;

/**
 * Statements that a line promises, whose words then stand without quotation marks: {@code Rep. Lee released the
 * following statement:}, {@code Lee Statement on the Jobs Report}.
 */
final class Promises {

    /** The longest stretch of a paragraph in which a promise is looked for. */
    private static final int LONGEST = 700;

    private static final int MOST = 40;

    private static final String SPEECH =
            "(?:statement|remarks|response|comments?|speech|op-ed|letter|column|message)s?";
    private static final Pattern FOLLOWING = Pattern.compile(
            "(?i)\\b(?:released?|issued?|made|delivered|gave|offered|submitted|provided|releases|issues)\\b[^.!?:]{0,60}?"
                    + "\\b(?:following|below|this|these)\\b[^.!?:]{0,30}?\\b" + SPEECH + "\\b");
    private static final Pattern MADE =
            Pattern.compile("(?i)\\b(?:released?|issued?|delivered|gave|releases|issues)\\b[^.!?:]{0,12}?\\b" + SPEECH
                    + "\\b" + "|\\bsaid the following\\b|\\bhad this to say\\b");
    private static final Pattern TITLE =
            Pattern.compile("(?i)\\bstatements? (?:on|by|from|of|regarding|following|after|in)\\b"
                    + "|^statement\\b|\\b(?:responds?|reacts?) to\\b|\\b(?:floor )?remarks\\b");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[A-Z][\\w.\u2019']*\\.? ){0,5}[A-Z][\\w\u2019'-]+ ?(?:\\([^)]{1,20}\\))? ?(?:said|added|continued)?:(?= )");

    private final String text;
    private final List<NamedPerson> people;
    private final List<Promise> all = new ArrayList<>();

    /**
     * @param paragraph index of the paragraph that promises
     * @param how {@code following}, {@code made}, {@code title} or {@code label}
     * @param open whether a colon ends the promise
     */
    record Promise(int paragraph, String speaker, String how, boolean open) {}

    Promises(Document document, List<NamedPerson> people) {
        this.text = document.text();
        this.people = people;
        if (document.title() != null) {
            read(-1, document.title());
        }
        List<Paragraph> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size() && all.size() < MOST; i++) {
            read(i, paragraphs.get(i).span());
        }
    }

    private void read(int paragraph, Span span) {
        Span line = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST));
        String words = line.in(text);
        Matcher following = FOLLOWING.matcher(words);
        Matcher made = MADE.matcher(words);
        Matcher label = LABEL.matcher(words);
        boolean brief = span.length() < 160 && ".!?".indexOf(words.charAt(words.length() - 1)) < 0;
        boolean open = text.charAt(span.end() - 1) == ':';
        if (following.find()) {
            add(paragraph, new Span(span.start(), span.start() + following.start()), "following", open);
        } else if (made.find()) {
            add(paragraph, new Span(span.start(), span.start() + made.start()), "made", open);
        } else if (brief && TITLE.matcher(words).find()) {
            add(paragraph, line, "title", open);
        } else if (label.find()) {
            add(paragraph, new Span(span.start(), span.start() + label.end()), "label", open);
        }
    }

    private void add(int paragraph, Span within, String how, boolean open) {
        String person = person(within);
        String speaker = person == null && how.equals("title") ? named(within) : person;
        if (speaker != null) {
            all.add(new Promise(paragraph, speaker, how, open));
        }
    }

    /** {@code Lee Statement on …}: the name at the head of a title. */
    private @Nullable String named(Span title) {
        String[] words = title.in(text).split(" ", 4);
        boolean named = words.length > 1
                && words[0].length() > 2
                && Character.isUpperCase(words[0].charAt(0))
                && LowerCase.of(words[1]).startsWith("statement");
        return named ? words[0] : null;
    }

    /** The person who is named first in a stretch. */
    private @Nullable String person(Span within) {
        String name = null;
        int first = Integer.MAX_VALUE;
        for (NamedPerson person : people) {
            for (Mention mention : person.mentions()) {
                int start = mention.span().start();
                if (start >= within.end()) {
                    break;
                }
                if (start >= within.start() && start < first) {
                    first = start;
                    name = person.name();
                }
            }
        }
        return name;
    }

    /** The promise that was made last before or in a paragraph, or null. */
    @Nullable
    Promise before(int paragraph) {
        Promise last = null;
        for (Promise promise : all) {
            boolean better =
                    last == null || !promise.how().equals("title") || last.how().equals("title");
            if (promise.paragraph() <= paragraph && better) {
                last = promise;
            }
        }
        return last;
    }
}

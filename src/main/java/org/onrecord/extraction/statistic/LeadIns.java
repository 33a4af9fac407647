package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;

/**
 * Whose points stand below a line with a colon: whoever says or asks for something up to the colon ({@code The union
 * asked for:}), the letter or report that the line opens with, or a speaker of the text who sets them out ({@code Lee
 * broke the numbers down below:}).
 */
final class LeadIns {

    private static final int LONGEST_LEAD = 1200;
    private static final int LONGEST_POINT = 240;
    /** Characters that may stand between the end of what somebody says and the colon. */
    private static final int NEAR = 3;

    private static final int MOST_POINTS = 60;
    private static final Pattern SETS_OUT =
            Pattern.compile("(?:^|[.!?”\"] )(?:[A-Z][\\w.’'-]* ){0,4}?([A-Z][\\w’'-]+) [a-z][^.!?:]*"
                    + "\\b(?:below|following|follows?)\\b[^.!?:]*:$");
    private static final Pattern IN_LETTER = Pattern.compile(
            "^(?:In|The) (?:[a-z]+ )?(?:[a-z]+ )?(letter|report|memo|petition|study|survey),? [^.!?:]*:$");
    private static final String STOPS = ".!?";
    /** Quotations and embedded posts are no points. */
    private static final String QUOTES = "“\"<";

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<Attribution> attributions;
    private final List<Notes.Note> notes = new ArrayList<>();
    private int first;

    private LeadIns(Document document, List<Attribution> attributions) {
        this.text = document.text();
        this.paragraphs = document.paragraphs();
        this.attributions = attributions;
    }

    /** @param attributions in order of the text */
    static List<Notes.Note> of(Document document, List<Attribution> attributions) {
        LeadIns leads = new LeadIns(document, attributions);
        for (int i = 0; i + 1 < leads.paragraphs.size(); i++) {
            leads.read(i);
        }
        return leads.notes;
    }

    private void read(int lead) {
        Span line = paragraphs.get(lead).span();
        if (line.length() > LONGEST_LEAD || text.charAt(line.end() - 1) != ':') {
            return;
        }
        String speaker = speaker(line);
        int last = speaker == null ? lead : lastPoint(lead);
        if (speaker != null && last > lead) {
            Span over = new Span(line.end(), paragraphs.get(last).span().end());
            notes.add(new Notes.Note(over, new Span(line.end(), line.end()), speaker));
        }
    }

    /** The points end where a paragraph is long, quotes, or ends in a full stop though the first point did not. */
    private int lastPoint(int lead) {
        int last = lead;
        boolean stopped = last + 1 < paragraphs.size() && isStopped(paragraphs.get(last + 1));
        while (last + 1 < paragraphs.size()
                && last - lead < MOST_POINTS
                && isPoint(paragraphs.get(last + 1), stopped)) {
            last++;
        }
        return last;
    }

    private boolean isPoint(Paragraph paragraph, boolean stopped) {
        Span span = paragraph.span();
        boolean quote = QUOTES.indexOf(text.charAt(span.start())) >= 0;
        return span.length() <= LONGEST_POINT
                && !quote
                && (stopped || !isStopped(paragraph) || paragraph.kind() == Paragraph.Kind.LIST_POINT);
    }

    private boolean isStopped(Paragraph paragraph) {
        return STOPS.indexOf(text.charAt(paragraph.span().end() - 1)) >= 0;
    }

    private @Nullable String speaker(Span line) {
        while (first < attributions.size() && attributions.get(first).span().end() <= line.start()) {
            first++;
        }
        for (int i = first; i < attributions.size() && i < first + MOST_POINTS; i++) {
            Attribution one = attributions.get(i);
            boolean reaches = Math.abs(line.end() - one.span().end()) <= NEAR;
            if (reaches && one.kind() == Attribution.Kind.INDIRECT && one.speaker() != null && !one.isOfLaw()) {
                return one.speaker();
            }
        }
        Matcher letter = IN_LETTER.matcher(line.in(text));
        Matcher matcher = SETS_OUT.matcher(line.in(text));
        return letter.find() ? letter.group(1) : matcher.find() ? named(matcher.group(1)) : null;
    }

    /** The speaker of the text whose last name this is. */
    private @Nullable String named(String lastName) {
        for (Attribution one : attributions) {
            String name = one.speaker();
            if (name != null && (name.equals(lastName) || name.endsWith(" " + lastName))) {
                return name;
            }
        }
        return null;
    }
}

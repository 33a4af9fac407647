package org.onrecord.extraction.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Attribution;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;
import org.onrecord.text.Span;

/**
 * Who stands behind many figures at once, said in a line of its own: {@code Grants (provided by the agency):} above a
 * list, {@code Source: census} under a table, {@code Dear Governor,} at the head of a letter.
 */
final class Notes {

    /** Characters of a line that may be a note. */
    private static final int LONGEST = 200;

    private static final Pattern ABOVE = Pattern.compile(
            "\\b(?:provided|compiled|prepared|collected|published) by (?:the )?([^.;:]{2,80}?)[\\])]?:?$");
    private static final Pattern UNDER = Pattern.compile("^[(\\[]?Sources?: (?:the )?([^;]{2,120}?)[.\\])]*$");
    private static final Pattern LETTER = Pattern.compile("^Dear [^.!?;]{2,160}[,:]$");
    private static final Pattern SIGNED = Pattern.compile("^(?:Sincerely|Respectfully|Regards|Very truly|###).*");

    private final List<Note> notes = new ArrayList<>();

    /** A source, in its place or as a word of our own, and the stretch of text that it stands behind. */
    record Note(Span over, Span span, String words) {}

    /** @param attributions in order of the text */
    Notes(Document document, List<Attribution> attributions) {
        for (Section section : document.sections()) {
            if (section.title() != null) {
                above(document.text(), section.title(), section.span().end());
            }
            List<Paragraph> paragraphs = section.paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                Span line = paragraphs.get(i).span();
                if (line.length() <= LONGEST) {
                    if (line.in(document.text()).endsWith(":")) {
                        above(document.text(), line, section.span().end());
                    }
                    under(document.text(), paragraphs, i);
                }
            }
        }
        notes.addAll(LeadIns.of(document, attributions));
        letters(document);
    }

    private void above(String text, Span line, int end) {
        Matcher note = ABOVE.matcher(line.in(text));
        if (line.length() <= LONGEST && line.end() < end && note.find()) {
            add(new Span(line.end(), end), line, note);
        }
    }

    /** The lines of a table or list right above the note; of a paragraph, that one alone. */
    private void under(String text, List<Paragraph> paragraphs, int at) {
        Matcher note = UNDER.matcher(paragraphs.get(at).span().in(text));
        if (at == 0 || !note.matches()) {
            return;
        }
        int first = at - 1;
        while (first > 0 && isRow(text, paragraphs.get(first)) && isRow(text, paragraphs.get(first - 1))) {
            first--;
        }
        Span line = paragraphs.get(at).span();
        add(new Span(paragraphs.get(first).span().start(), line.start()), line, note);
    }

    private static boolean isRow(String text, Paragraph paragraph) {
        Span span = paragraph.span();
        return paragraph.kind() == Paragraph.Kind.LIST_POINT
                || span.length() <= LONGEST && ".!?”\"".indexOf(text.charAt(span.end() - 1)) < 0;
    }

    private void add(Span over, Span line, Matcher note) {
        notes.add(new Note(over, new Span(line.start() + note.start(1), line.start() + note.end(1)), note.group(1)));
    }

    private void letters(Document document) {
        int start = -1;
        Span line = null;
        List<Paragraph> paragraphs = document.paragraphs();
        for (Paragraph paragraph : paragraphs) {
            boolean brief = paragraph.span().length() <= LONGEST;
            String words = brief ? paragraph.span().in(document.text()) : "";
            if (line == null && LETTER.matcher(words).matches()) {
                line = paragraph.span();
                start = line.end();
            } else if (line != null && SIGNED.matcher(words).matches()) {
                notes.add(new Note(new Span(start, paragraph.span().start()), line, "letter"));
                line = null;
            }
        }
        int end = document.text().length();
        if (line != null && start < end) {
            notes.add(new Note(new Span(start, end), line, "letter"));
        }
    }

    /** The note that stands behind a place, or null. */
    @Nullable
    Note at(int place) {
        for (Note note : notes) {
            if (note.over().start() <= place && place < note.over().end()) {
                return note;
            }
        }
        return null;
    }
}

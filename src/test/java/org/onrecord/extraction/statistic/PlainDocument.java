package org.onrecord.extraction.statistic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;

/** A document cut by the simplest rules, so that figures are tested apart from the segmenter. */
public final class PlainDocument {

    private PlainDocument() {}

    public static Document of(String text) {
        return of(text, null);
    }

    /** One paragraph a line; a sentence ends at a full stop before a blank and a capital. */
    public static Document of(String text, @Nullable LocalDate published) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (end > start) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, new Span(start, end), Paragraph.Kind.BODY));
                cut(text, start, end, sentences);
            }
            start = end + 1;
        }
        Imprint imprint = new Imprint(null, null, null, published, null, "en");
        List<Section> sections = List.of(new Section(1, null, new Span(0, text.length()), paragraphs));
        return new Document(text, imprint, null, null, sections, List.of(), sentences, List.of());
    }

    private static void cut(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || ends(text, i, to)) {
                sentences.add(new Sentence(new Span(start, i + 1), 0, 0));
                start = Math.min(i + 2, to);
            }
        }
    }

    private static boolean ends(String text, int i, int to) {
        boolean mark = "!?.”".indexOf(text.charAt(i)) >= 0 && i + 2 < to && text.charAt(i + 1) == ' ';
        if (!mark || text.charAt(i) == '”' && ".!?".indexOf(text.charAt(i - 1)) < 0) {
            return false;
        }
        char next = text.charAt(i + 2);
        boolean initial =
                i >= 2 && Character.isUpperCase(text.charAt(i - 1)) && !Character.isLetter(text.charAt(i - 2));
        return (Character.isUpperCase(next) || next == '“' || Character.isDigit(next)) && !initial && !isShort(text, i);
    }

    private static boolean isShort(String text, int stop) {
        int start = text.lastIndexOf(' ', stop) + 1;
        return List.of(
                        "Mr.", "Ms.", "Dr.", "Sen.", "Rep.", "Gov.", "St.", "Oct.", "Sept.", "Jan.", "No.", "Nos.",
                        "Feb.", "Aug.", "Dec.", "Nov.", "Mar.", "Apr.")
                .contains(text.substring(Math.min(start, stop), stop + 1));
    }
}

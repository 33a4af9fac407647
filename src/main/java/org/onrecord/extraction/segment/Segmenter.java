package org.onrecord.extraction.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reading.Sentences;
import org.onrecord.extraction.reading.Tokenizer;
import org.onrecord.text.Document;
import org.onrecord.text.Furniture;
import org.onrecord.text.Imprint;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Section;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/** Finds title, sections, paragraphs, furniture, sentences and tokens of a text. */
public final class Segmenter {

    private static final int HEAD = 6;

    private final String text;
    private final List<Block> blocks;
    private final int bodyIndent;
    private final List<Section> sections = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<Paragraph> open = new ArrayList<>();
    private @Nullable Span heading;
    private @Nullable Span title;
    private @Nullable Span author;
    private int bodyEnd;
    private int paragraphs;

    private Segmenter(String text) {
        this.text = text;
        this.blocks = Blocks.of(text);
        this.bodyIndent = commonIndent();
        this.bodyEnd = blocks.size();
    }

    /**
     * Finds the structure of a text. Nothing is changed in it.
     *
     * @param text any text, also an empty one
     */
    public static Document segment(String text, Imprint imprint) {
        Segmenter segmenter = new Segmenter(text);
        segmenter.run();
        List<Token> tokens = Tokenizer.tokens(text);
        List<Sentence> sentences = segmenter.sentences(tokens);
        return new Document(
                text,
                imprint,
                segmenter.title,
                segmenter.author,
                segmenter.sections,
                segmenter.furniture.stream()
                        .sorted((a, b) -> a.span().compareTo(b.span()))
                        .toList(),
                sentences,
                tokens);
    }

    private void run() {
        int first = takeTitle();
        takeTail(first);
        for (int i = first; i < bodyEnd; i++) {
            take(i);
        }
        closeSection();
    }

    private int takeTitle() {
        if (blocks.size() < 2 || !Headings.isTitle(text, blocks.get(0), blocks.get(1))) {
            return 0;
        }
        title = withoutHashes(blocks.get(0).span());
        return 1;
    }

    /** Furniture at the end of the page, read from its last line upwards. */
    private void takeTail(int first) {
        while (bodyEnd > first + 1) {
            Block block = blocks.get(bodyEnd - 1);
            Optional<Furniture.Kind> kind = FurnitureShapes.of(block.in(text), false, true);
            if (kind.isEmpty()) {
                return;
            }
            keep(kind.get(), block);
            bodyEnd--;
        }
    }

    private void take(int i) {
        Block block = blocks.get(i);
        boolean head = i <= HEAD && sections.isEmpty() && open.size() <= 1;
        Optional<Furniture.Kind> kind = FurnitureShapes.of(block.in(text), head, false);
        if (kind.isPresent()) {
            keep(kind.get(), block);
        } else if (Headings.isHeading(text, blocks, i, bodyIndent)) {
            closeSection();
            heading = withoutHashes(block.span());
        } else {
            addParagraph(block);
        }
    }

    private void keep(Furniture.Kind kind, Block block) {
        furniture.add(new Furniture(kind, block.span()));
        if (author == null && kind == Furniture.Kind.BYLINE) {
            author = Bylines.author(text, block.span().start(), block.span().end())
                    .orElse(null);
        } else if (author == null && kind == Furniture.Kind.AUTHOR_BIO) {
            author = nameInBio(block.span());
        }
    }

    private @Nullable Span nameInBio(Span bio) {
        String words = bio.in(text);
        int is = words.indexOf(" is ");
        int end = is < 0 ? words.indexOf(" covers ") : is;
        return end < 0
                ? null
                : Bylines.name(text, bio.start(), bio.start() + end).orElse(null);
    }

    private void addParagraph(Block block) {
        int dateline = open.isEmpty() && sections.isEmpty() ? Bylines.dateline(block.in(text)) : 0;
        Block body = block.from(block.span().start() + dateline);
        if (dateline > 0) {
            Span place = new Span(block.span().start(), body.span().start());
            furniture.add(new Furniture(Furniture.Kind.DATELINE, trimmed(place)));
        }
        if (!body.span().isEmpty()) {
            open.add(new Paragraph(++paragraphs, body.span(), kind(block)));
        }
    }

    private Span trimmed(Span span) {
        return new Span(
                span.start(), span.start() + span.in(text).stripTrailing().length());
    }

    private Span withoutHashes(Span span) {
        int start = span.start();
        while (start < span.end() - 1 && (text.charAt(start) == '#' || text.charAt(start) == ' ')) {
            start++;
        }
        return new Span(start, span.end());
    }

    private static Paragraph.Kind kind(Block block) {
        return switch (block.mark()) {
            case ' ' -> Paragraph.Kind.BODY;
            case '>' -> Paragraph.Kind.BLOCK_QUOTE;
            default -> Paragraph.Kind.LIST_POINT;
        };
    }

    private void closeSection() {
        if (open.isEmpty() && heading == null) {
            return;
        }
        Span last = open.isEmpty() ? null : open.get(open.size() - 1).span();
        Span first = heading != null ? heading : open.get(0).span();
        sections.add(new Section(sections.size() + 1, heading, last == null ? first : first.hull(last), open));
        open.clear();
        heading = null;
    }

    private int commonIndent() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Block block : blocks) {
            counts.merge(block.indent(), Math.min(block.span().length(), 1000), Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private List<Sentence> sentences(List<Token> tokens) {
        List<Sentence> found = new ArrayList<>();
        int at = 0;
        for (Section section : sections) {
            for (Paragraph paragraph : section.paragraphs()) {
                int first = skip(tokens, at, paragraph.span().start());
                at = skip(tokens, first, paragraph.span().end());
                found.addAll(Sentences.of(text, tokens, first, at));
            }
        }
        return found;
    }

    private static int skip(List<Token> tokens, int from, int offset) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).span().start() < offset) {
            at++;
        }
        return at;
    }
}

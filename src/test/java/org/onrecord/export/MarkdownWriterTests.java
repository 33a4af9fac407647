package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.articles.Anchor;
import org.onrecord.articles.Article;
import org.onrecord.articles.ArticleId;
import org.onrecord.articles.Version;
import org.onrecord.people.Person;
import org.onrecord.people.PersonId;
import org.onrecord.quotes.Quote;
import org.onrecord.quotes.QuoteId;
import org.onrecord.sources.Source;
import org.onrecord.sources.SourceId;
import org.onrecord.statistics.Statistic;
import org.onrecord.statistics.StatisticId;
import org.onrecord.text.Attribution;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Period;
import org.onrecord.text.Quantity;
import org.onrecord.text.Section;
import org.onrecord.text.Span;
import org.onrecord.text.SpeakerType;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class MarkdownWriterTests {

    private static final ArticleId ID = new ArticleId(7);
    private static final String TEXT = """
            Ferry fares rise
            “The boat is old,” said Mara Quist, who owns it.
            Fares are up over 20 percent since 2019.
            An aide said the town will pay.
            """;

    @Test
    void anArticleIsWrittenForSomebodyWhoWritesWithIt() {
        assertThat(write("Ferry fares rise", "The Paper", null)).isEqualTo("""
                ---
                title: Ferry fares rise
                source: https://paper.example/ferry
                publisher: The Paper
                author: null
                published: null
                accessed: '2024-03-02'
                language: en
                version: 1
                record: https://record.example/articles/ferry
                citation: “Ferry fares rise.” The Paper. Accessed March 2, 2024. https://paper.example/ferry
                quotes:
                - id: Q1
                  speaker: Mara Quist (D-ME), Captain
                  kind: direct
                  words: “The boat is old,”
                  section: 1
                  paragraph: 1
                - id: Q2
                  speaker: An aide
                  kind: indirect
                  words: the town will pay
                  section: 1
                  paragraph: 3
                figures:
                - id: F1
                  words: up over 20 percent since 2019
                  subject: fares
                  source: Harbor data
                  section: 1
                  paragraph: 2
                ---

                # Ferry fares rise

                “The boat is old,” said Mara Quist, who owns it.

                Fares are up over 20 percent since 2019[^f1].

                An aide said the town will pay.

                ## Quotes

                > “The boat is old,”
                >\s
                > — Mara Quist (D-ME), Captain ([Q1](https://record.example/quotes/11), paragraph 1)

                ## In the article’s words

                > the town will pay
                >\s
                > — An aide ([Q2](https://record.example/quotes/12), paragraph 3)

                ## Source

                “Ferry fares rise.” The Paper. Accessed March 2, 2024. https://paper.example/ferry

                Quotes, speakers and figures were found by a program. Check them against the article before you use them: [https://record.example/articles/ferry](https://record.example/articles/ferry)

                [^f1]: fares: “up over 20 percent since 2019”. Since 2019 (2019-01-01 to 2019-12-31). Source: Harbor data. ([F1](https://record.example/statistics/21))
                """);
    }

    @Test
    void aFootnoteStandsBehindItsFigureAndSaysWhereItIsFrom() {
        Node document = parsed(write("Ferry fares rise", "The Paper", null));

        assertThat(all(document, FootnoteReference.class)).hasSize(1);
        assertThat(all(document, FootnoteDefinition.class))
                .singleElement()
                .satisfies(note ->
                        assertThat(text(note)).contains("up over 20 percent since 2019", "Source: Harbor data"));
    }

    @Test
    void aSectionHoldsItsOwnText() {
        Selection whole = selection("Ferry fares rise", "The Paper", null);
        Section only = whole.version().sections().get(0);
        Selection part = new Selection(
                whole.article(), whole.version(), only, List.of(), List.of(), Map.of(), Map.of(), List.of());

        String markdown = new MarkdownWriter("https://record.example/").write(part);

        assertThat(yaml(markdown))
                .containsEntry("section", 1)
                .containsEntry("record", "https://record.example/articles/ferry/sections/1");
        assertThat(markdown).doesNotContain("## Quotes", "[^f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nadmin: true",
                "key: value",
                "# comment",
                "a\u0085b",
                "a\u2028b",
                "a\tb",
                "yes",
                "null",
                "2020-01-01",
                "0x1F",
                "*alias",
                "&anchor",
                "!!java.lang.Runtime {}",
                "{a: b}",
                "[a, b]",
                "- a",
                "| literal",
                "> folded",
                "'single' \"double\" \\ back",
                "%YAML 1.1",
                "=cmd|' /C calc'!A0",
                "<script>alert(1)</script>",
                "](javascript:alert(1))",
                "![x](http://evil.example/x.png)",
                "```\ncode",
                "a\r\nSet-Cookie: b=c",
                "\u202Egpj.exe\u202C",
                "zero\u200Bwidth",
                "Zo\u0308e",
                "\uD83D\uDE00",
                "{{7*7}} ${7*7} __${7*7}__::.x"
            })
    void whateverATitleSaysStaysOneTitle(String title) {
        String markdown = write(title, title, title);

        Map<String, Object> front = yaml(markdown);
        assertThat(front)
                .containsEntry("title", title)
                .containsEntry("publisher", title)
                .containsEntry("author", title);
        assertThat(front.keySet())
                .containsExactly(
                        "title",
                        "source",
                        "publisher",
                        "author",
                        "published",
                        "accessed",
                        "language",
                        "version",
                        "record",
                        "citation",
                        "quotes",
                        "figures");
        Node document = parsed(markdown);
        Heading heading = (Heading) document.getFirstChild();
        assertThat(heading.getLevel()).isEqualTo(1);
        assertThat(text(heading)).isEqualTo(title);
        assertHarmless(document);
    }

    private static void assertHarmless(Node document) {
        assertThat(all(document, HtmlInline.class)).isEmpty();
        assertThat(all(document, HtmlBlock.class)).isEmpty();
        assertThat(all(document, Image.class)).isEmpty();
        assertThat(all(document, Code.class)).isEmpty();
        assertThat(all(document, BlockQuote.class)).hasSize(2);
        assertThat(all(document, Link.class))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getDestination()).startsWith("https://record.example/"));
    }

    private static Map<String, Object> yaml(String markdown) {
        String front = markdown.substring("---\n".length(), markdown.indexOf("\n---\n\n"));
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(front);
    }

    private static Node parsed(String markdown) {
        String body = markdown.substring(markdown.indexOf("\n---\n\n") + "\n---\n\n".length());
        return Parser.builder()
                .extensions(List.of(FootnotesExtension.create()))
                .build()
                .parse(body);
    }

    private static <N extends Node> List<N> all(Node part, Class<N> kind) {
        List<N> found = new ArrayList<>();
        for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            found.addAll(all(child, kind));
        }
        return found;
    }

    private static String text(Node part) {
        StringBuilder words = new StringBuilder();
        part.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append('\n');
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
            }
        });
        return words.toString();
    }

    private static String write(String title, String publisher, String author) {
        return new MarkdownWriter("https://record.example").write(selection(title, publisher, author));
    }

    private static Selection selection(String title, String publisher, String author) {
        Article article = new Article(
                ID,
                "ferry",
                1,
                title,
                author,
                publisher,
                "https://paper.example/ferry",
                null,
                LocalDate.of(2024, 3, 2),
                "en",
                Instant.EPOCH,
                25);
        List<Paragraph> paragraphs = List.of(
                paragraph(1, "“The boat is old,” said Mara Quist, who owns it."),
                paragraph(2, "Fares are up over 20 percent since 2019."),
                paragraph(3, "An aide said the town will pay."));
        Section lead = new Section(1, null, new Span(17, TEXT.length() - 1), paragraphs);
        Version version = new Version(ID, 1, TEXT, null, null, List.of(lead), List.of(), Instant.EPOCH, "");
        PersonId mara = new PersonId(1);
        SourceId harbor = new SourceId(1);
        return new Selection(
                article,
                version,
                null,
                List.of(
                        quote(11, 1, Attribution.Kind.DIRECT, mara, "Mara Quist", "“The boat is old,”", 1),
                        quote(12, 2, Attribution.Kind.INDIRECT, null, "An aide", "the town will pay", 3)),
                List.of(figure(harbor)),
                Map.of(mara, new Person(mara, "mara-quist", "Mara Quist", List.of(), "Captain", null, "D", "ME")),
                Map.of(harbor, new Source(harbor, "harbor-data", "Harbor data", NamedSource.Kind.DATASET)),
                List.of());
    }

    private static Quote quote(
            long id, int number, Attribution.Kind kind, PersonId speaker, String name, String words, int paragraph) {
        List<Anchor> content = List.of(Anchor.of(ID, 1, TEXT, span(words)));
        return new Quote(
                new QuoteId(id),
                ID,
                number,
                kind,
                speaker,
                null,
                name,
                SpeakerType.PERSON,
                words,
                content,
                List.of(),
                List.of(),
                1,
                paragraph,
                "by-hand",
                0.9);
    }

    private static Statistic figure(SourceId source) {
        String words = "up over 20 percent since 2019";
        return new Statistic(
                new StatisticId(21),
                ID,
                1,
                Anchor.of(ID, 1, TEXT, span(words)),
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(20),
                "percent",
                Quantity.Kind.SHARE,
                Quantity.Comparator.MORE_THAN,
                Quantity.Change.INCREASE,
                false,
                "fares",
                null,
                null,
                null,
                new Period("2019", span("2019"), LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)),
                source,
                null,
                "Harbor data",
                1,
                2,
                "percent",
                "fare|percent|move|",
                "by-hand",
                0.9);
    }

    private static Paragraph paragraph(int number, String words) {
        return new Paragraph(number, span(words), Paragraph.Kind.BODY);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}

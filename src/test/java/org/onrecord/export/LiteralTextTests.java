package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTextTests {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(FootnotesExtension.create())).build();
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .nodeRendererFactory(LiteralText.factory())
            .extensions(List.of(FootnotesExtension.create()))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# not a heading",
                "- not a point",
                "+ not a point",
                "* not a point",
                "1. not a number",
                "2020) not a number",
                "2020. The year began",
                "> not set apart",
                "``` not code",
                "~~~ not code",
                "    not code",
                "\tnot code",
                "=== not a heading",
                "--- not a line",
                "***",
                "___",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<!-- not a comment -->",
                "[not a link](javascript:alert(1))",
                "![not a picture](x)",
                "](javascript:alert(1))",
                "[^f1]",
                "[^f1]: not a note",
                "^[not a note]",
                "[ref]: /not/a/reference",
                "&lt;not an entity&gt; &#10; &copy;",
                "| not | a | table |",
                "~~not struck~~",
                "*not* _stressed_ **at** __all__",
                "`not code`",
                "a\\b \\* ends with a backslash\\",
                "ends with a mark!",
                "ends with blanks  ",
                " begins with one",
                "two lines\nof text",
                "two lines \n  with blanks",
                "a line\n=",
                "a line\n---",
                "a line\n# and another",
                "a line\n1. and another",
                "a line\n> and another",
                "a line\n<div>",
                "# ends with hashes ##",
                "https://example.org/?a=b&c=d_e_f",
                "C++ #1 100% $5 {curly} @home 'single' \"double\"",
                "\u202Ereversed\u202C zero\u200Bwidth e\u0301 \uD83D\uDE00 \u00A0"
            })
    void whateverItSaysItStaysText(String words) {
        assertStays(words);
    }

    @Test
    void whateverIsThrownAtItStaysText() {
        String signs = "ab 1.)#-+*_=~`<>[]()!&;:\\|^/\"'\n\t";
        Random random = new Random(20261124);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder words = new StringBuilder("x".repeat(random.nextInt(2)));
            for (int i = random.nextInt(14) + 1; i > 0; i--) {
                words.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertStays(words.toString());
        }
    }

    private static void assertStays(String words) {
        if (words.isBlank() || words.matches("(?s).*\n[ \t]*\n.*|^\\s*\n.*|.*\n\\s*$")) {
            // No paragraph holds a blank line.
            return;
        }
        assertStays(Words.paragraph(words), words);
        assertStays(Words.quote(words), words);
        assertStays(Words.heading(2, words), words);
    }

    private static void assertStays(Block block, String words) {
        Class<? extends Block> kind = block.getClass();
        Document document = new Document();
        document.appendChild(block);
        document.appendChild(Words.paragraph("after"));

        String markdown = RENDERER.render(document);
        Node read = PARSER.parse(markdown);

        Node first = read.getFirstChild();
        assertThat(first).as(markdown).isInstanceOf(kind);
        Node holder = first instanceof BlockQuote ? first.getFirstChild() : first;
        assertThat(holder).as(markdown).isInstanceOfAny(Paragraph.class, Heading.class);
        assertThat(textOnly(holder)).as(markdown).isEqualTo(words);
        assertThat(textOnly(first.getNext())).as(markdown).isEqualTo("after");
    }

    /** The words of a part in which nothing but words may stand. */
    private static String textOnly(Node part) {
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
            protected void visitChildren(Node parent) {
                for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    assertThat(child).isInstanceOfAny(Text.class, SoftLineBreak.class);
                    child.accept(this);
                }
            }
        });
        return words.toString();
    }
}

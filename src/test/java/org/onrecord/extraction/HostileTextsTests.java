package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Annotations;
import org.onrecord.text.Document;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Tree;

/** Texts that nobody would write. {@code -Dhostile.rounds=1000000} reads more of them. */
class HostileTextsTests {

    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 200);
    static final List<String> PIECES = List.of(
            "the",
            "mayor",
            "said",
            "that",
            "who",
            "and",
            "of",
            "U.S.",
            "Sept.",
            "O’Brien",
            "don’t",
            "cannot",
            "IT",
            "A",
            "$4.2",
            "10%",
            "1990s",
            "½",
            "٣٤",
            "2019-20",
            "a@b.org",
            "http://",
            "#x",
            "'s",
            "’",
            "‘",
            "“",
            "”",
            "\"",
            "''",
            "``",
            "(",
            ")",
            "[",
            "—",
            "–",
            "-",
            "--",
            "...",
            "…",
            ".",
            "!",
            "?",
            ",",
            ";",
            ":",
            "•",
            "|",
            "/",
            "\\",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            " ",
            "  ",
            "\u00a0",
            "\u2028",
            "\u200b",
            "\u200d",
            "\u0301",
            "\u202e",
            "\ufeff",
            "\u0000",
            "\uffff",
            "\ud83d",
            "\udc4d",
            "😀",
            "👩‍💻",
            "🇺🇸",
            "قال",
            "政府",
            "नमस्ते",
            "Москва",
            "İ",
            "ı",
            "ß",
            "ǅ",
            "ﬁ",
            "𝐀",
            "e\u0301",
            "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
            "<b>",
            "&amp;",
            "{0}",
            "%s");

    private final Extractor extractor = Extractor.english();

    @Test
    void everySentenceOfAnyTextHasATreeOfItsTokens() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = HostileText.of(new Random(round), PIECES);

            assertThat(treesOf(text)).as("round %d", round).isTrue();
        }
    }

    @Test
    void nothingFoundLiesOutsideItsText() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = HostileText.of(new Random(round), PIECES);

            assertThat(stretches(text)).as("round %d", round).allMatch(span -> span.end() <= text.length());
        }
    }

    /** Every stretch that something found points to; reading a hostile text must not fail. */
    private List<Span> stretches(String text) {
        Annotations found = extractor.extract(extractor.read(text));
        List<Span> spans = new ArrayList<>();
        found.attributions().forEach(attribution -> {
            spans.addAll(attribution.content());
            spans.addAll(attribution.cue());
            spans.addAll(attribution.source());
        });
        found.people().forEach(person -> person.mentions().forEach(mention -> spans.add(mention.span())));
        found.people().forEach(person -> person.references().forEach(mention -> spans.add(mention.span())));
        found.sources().forEach(source -> source.mentions().forEach(mention -> spans.add(mention.span())));
        found.quantities().forEach(quantity -> spans.add(quantity.span()));
        found.assertions().forEach(assertion -> spans.add(assertion.span()));
        return spans;
    }

    @Test
    void aTextOfOneEndlessSentenceHasTrees() {
        assertThat(treesOf("the mayor said that ".repeat(500))).isTrue();
        assertThat(treesOf("x".repeat(50_000))).isTrue();
        assertThat(treesOf("“".repeat(2_000))).isTrue();
        assertThat(treesOf("\ud83d ".repeat(1_000))).isTrue();
    }

    /** Whether each sentence has a tree with its tokens as words. */
    private boolean treesOf(String text) {
        Document document = extractor.read(text);
        List<Tree> trees = extractor.trees(document);
        List<Sentence> sentences = document.sentences();
        return trees.size() == sentences.size()
                && IntStream.range(0, trees.size()).allMatch(i -> isOf(trees.get(i), sentences.get(i), document));
    }

    private static boolean isOf(Tree tree, Sentence sentence, Document document) {
        return tree.size() == sentence.endToken() - sentence.firstToken()
                && IntStream.range(0, tree.size())
                        .allMatch(i -> document.tokens()
                                .get(sentence.firstToken() + i)
                                .in(document.text())
                                .equals(tree.form(i)));
    }
}

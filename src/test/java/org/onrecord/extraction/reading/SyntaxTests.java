package org.onrecord.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Tree;

class SyntaxTests {

    private static final String SUES = "The mayor said the city would sue the state .";

    private final Syntax syntax = Syntax.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SUES + "|said|mayor",
                SUES + "|sue|city",
                "“ We will not close the clinic , ” said Ana Ruiz .|said|Ana",
                "“ We will not close the clinic , ” said Ana Ruiz .|close|We",
                "Teachers rejected the offer on Monday .|rejected|Teachers",
                "The bill was vetoed by the governor .|vetoed|bill",
                "She signed the order and left the room .|left|She",
                "The senators want to repeal the law .|repeal|senators",
                "The judge told the company to pay the workers .|pay|company",
                "According to the report , prices fell in March .|fell|prices",
            })
    void findsSubjects(String sentence, String verb, String subject) {
        Tree tree = tree(sentence);

        assertThat(tree.subjectOf(place(tree, verb))).hasValue(place(tree, subject));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SUES + "|sue|state",
                "Teachers rejected the offer on Monday .|rejected|offer",
                "“ We will not close the clinic , ” said Ana Ruiz .|close|clinic",
                "The judge told the company to pay the workers .|pay|workers",
            })
    void findsObjects(String sentence, String verb, String object) {
        Tree tree = tree(sentence);

        assertThat(tree.objectOf(place(tree, verb))).hasValue(place(tree, object));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SUES + "|sue|ccomp|said",
                "“ We will not close the clinic , ” said Ana Ruiz .|close|ccomp|said",
                "The senators want to repeal the law .|repeal|xcomp|want",
                "The bridge that the county built is closed .|built|acl|bridge",
                "Prices fell because demand was weak .|weak|advcl|fell",
                "The report , the agency said , is wrong .|said|parataxis|wrong",
                "The bill was vetoed by the governor .|governor|obl|vetoed",
                "The cost of the bridge rose .|bridge|nmod|cost",
                "She signed the order and left the room .|left|conj|signed",
                "The plan is a mistake .|is|cop|mistake",
            })
    void findsHowClausesAndPhrasesHang(String sentence, String word, String relation, String head) {
        Tree tree = tree(sentence);
        int at = place(tree, word);

        assertThat(tree.form(tree.head(at))).isEqualTo(head);
        assertThat(tree.is(at, relation)).as(tree.relation(at)).isTrue();
    }

    @Test
    void givesTagsAndLemmas() {
        Tree tree = tree(SUES);

        assertThat(tree.words())
                .extracting(word -> word.tag().penn() + " " + word.lemma())
                .containsExactly(
                        "DT the",
                        "NN mayor",
                        "VBD say",
                        "DT the",
                        "NN city",
                        "MD would",
                        "VB sue",
                        "DT the",
                        "NN state",
                        ". .");
    }

    @Test
    void onlyTheRootIsCalledRoot() {
        for (String sentence : strange().toList()) {
            Tree tree = tree(sentence);

            assertThat(IntStream.range(0, tree.size()).filter(i -> tree.is(i, "root")))
                    .containsExactly(tree.root());
        }
    }

    @ParameterizedTest
    @MethodSource("strange")
    void makesATreeOfAnyWords(String sentence) {
        List<String> words = words(sentence);

        Tree tree = tree(sentence);

        assertThat(tree.words()).extracting(Tree.Word::form).containsExactlyElementsOf(words);
    }

    static Stream<String> strange() {
        return Stream.of(
                SUES.toUpperCase(Locale.ROOT),
                SUES.toLowerCase(Locale.ROOT),
                ".",
                "a b c d e f g h i j k l m",
                "1 2 3 4 5 6 7 8 9 0",
                "“ “ “ ” ” ” ‘ ’ ' \" ( ) [ ] { } < > | \\ / * _ ^ ~ `",
                "😀 👩‍💻 🏳️‍🌈 🇺🇸 👍🏽",
                "قالت الحكومة إن الأسعار سترتفع .",
                "政府 表示 价格 将 上涨 。",
                "Il a dit qu’ il n’ en savait rien .",
                "e\u0301 a\u0300\u0301\u0302 \u0301 \u200d \ufe0f \u202e",
                "\ud83d \udc4d \udc4d\ud83d \uffff \ufdd0 \ud800",
                "\u0000 \u0001 \ufeff",
                "İstanbul ISPARTA ırmak ẞ ß ǅ");
    }

    @Test
    void readsOneSentenceOfTenThousandWords() {
        List<String> words = new ArrayList<>();
        while (words.size() < 10_000) {
            words.addAll(List.of("the", "mayor", "said", "that", "the", "city", "of", "Oslo", "would", "sue", "and"));
        }

        Tree tree = syntax.trees(List.of(words)).get(0);

        assertThat(tree.words()).extracting(Tree.Word::form).containsExactlyElementsOf(words);
        assertThat(tree.children(tree.root(), "parataxis")).hasSizeGreaterThanOrEqualTo(words.size() / 256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "aB", "İ", "\ud83d", "9,", "’"})
    @Timeout(30)
    void readsAWordOfAHundredThousandLetters(String letters) {
        String word = letters.repeat(100_000 / letters.length());

        Tree tree = syntax.trees(List.of(List.of("The", word, "fell", "."))).get(0);

        assertThat(tree.form(1)).isEqualTo(word);
    }

    @Test
    void givesNoTreesForNoSentences() {
        assertThat(syntax.trees(List.of())).isEmpty();
    }

    @Test
    void refusesASentenceWithoutWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> syntax.trees(List.of(List.of())));
    }

    @Test
    void aSentenceAloneGivesTheSameTreeAsAmongOthers() {
        List<List<String>> sentences = sentences();

        List<Tree> together = syntax.trees(sentences);

        assertThat(together).isEqualTo(oneByOne(sentences));
    }

    @Test
    void moreWordsThanAreReadAtATimeGiveTheSameTrees() {
        List<List<String>> many = Collections.nCopies(8, sentences()).stream()
                .flatMap(List::stream)
                .toList();

        List<Tree> trees = syntax.trees(many);

        assertThat(trees).hasSameSizeAs(many);
        assertThat(Set.copyOf(trees)).isEqualTo(Set.copyOf(oneByOne(sentences())));
        assertThat(trees.subList(0, sentences().size())).isEqualTo(oneByOne(sentences()));
    }

    @Test
    void givesTheSameToFourThreadsAtOnce() throws Exception {
        List<List<String>> sentences = sentences();
        List<Tree> alone = syntax.trees(sentences);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Tree>> reading = () -> syntax.trees(sentences);

            List<Future<List<Tree>>> all = threads.invokeAll(Collections.nCopies(12, reading));

            for (Future<List<Tree>> each : all) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void isTheSameInTurkish() {
        List<Tree> before = syntax.trees(sentences());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(syntax.trees(sentences())).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static List<List<String>> sentences() {
        return Stream.concat(
                        Stream.of(
                                SUES,
                                "“ IT IS INSIDE , ” I INSIST .",
                                "Yes .",
                                "Prices fell because demand was weak , the agency said on Monday , and they may fall more .",
                                Collections.nCopies(100, "the mayor , he said ,").stream()
                                        .collect(Collectors.joining(" "))),
                        strange())
                .map(SyntaxTests::words)
                .toList();
    }

    private List<Tree> oneByOne(List<List<String>> sentences) {
        return sentences.stream()
                .flatMap(sentence -> syntax.trees(List.of(sentence)).stream())
                .toList();
    }

    private Tree tree(String sentence) {
        return syntax.trees(List.of(words(sentence))).get(0);
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split(" "));
    }

    private static int place(Tree tree, String form) {
        return IntStream.range(0, tree.size())
                .filter(i -> tree.form(i).equals(form))
                .findFirst()
                .orElseThrow();
    }
}

package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.claim.Assertions;
import org.onrecord.extraction.mention.NamedSources;
import org.onrecord.extraction.mention.Referents;
import org.onrecord.extraction.quote.Attributions;
import org.onrecord.extraction.quote.PullQuotes;
import org.onrecord.extraction.reading.MultiwordTokens;
import org.onrecord.extraction.reading.Sentences;
import org.onrecord.extraction.reading.Syntax;
import org.onrecord.extraction.reading.Tokenizer;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.extraction.segment.Segmenter;
import org.onrecord.extraction.statistic.Quantities;
import org.onrecord.text.Annotations;
import org.onrecord.text.Attribution;
import org.onrecord.text.ChoiceListener;
import org.onrecord.text.Document;
import org.onrecord.text.Imprint;
import org.onrecord.text.NamedPerson;
import org.onrecord.text.NamedSource;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Proposal;
import org.onrecord.text.PullQuote;
import org.onrecord.text.Quantity;
import org.onrecord.text.Section;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;
import org.onrecord.text.Tree;

/**
 * The library's door: reads an English news article and marks who said what, which figures were given and who stands
 * behind them. Immutable and safe for use by several threads; time grows linearly with the text.
 */
public final class Extractor {

    private Extractor() {}

    /** An extractor for English. */
    public static Extractor english() {
        return new Extractor();
    }

    /**
     * Finds the structure of a text of which nothing else is known.
     *
     * @param text the whole text; kept unchanged
     */
    public Document read(String text) {
        return read(text, Imprint.NONE);
    }

    /**
     * Finds the structure of a text.
     *
     * @param text the whole text; kept unchanged
     * @param imprint what is known beside the text
     */
    public Document read(String text, Imprint imprint) {
        return Segmenter.segment(text, imprint);
    }

    /**
     * Finds the sentences of a text that is one paragraph of a body: no title, no heading, no furniture.
     *
     * @param text the paragraph; kept unchanged
     */
    public Document readParagraph(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        Span whole = new Span(0, text.length());
        Paragraph paragraph = new Paragraph(1, whole, Paragraph.Kind.BODY);
        return new Document(
                text,
                Imprint.NONE,
                null,
                null,
                List.of(new Section(1, null, whole, List.of(paragraph))),
                List.of(),
                Sentences.of(text, tokens, 0, tokens.size()),
                tokens);
    }

    /**
     * The grammar of each of {@link Document#sentences()}, in order. Word {@code i} of a sentence's tree is token {@code
     * sentence.firstToken() + i} of the document.
     */
    public List<Tree> trees(Document document) {
        return trees(document.sentences().stream()
                .map(sentence -> Trees.words(document, sentence))
                .toList());
    }

    /**
     * The grammar of sentences whose words are known, in order.
     *
     * @param sentences words as the text spells them; no sentence without words
     */
    public List<Tree> trees(List<List<String>> sentences) {
        return Syntax.english().trees(sentences);
    }

    /**
     * Whether a word and the next are written as one, as {@code do|n’t}, {@code she|’s} and {@code can|not} are; treebanks
     * call that a multiword token. The parts of {@code long|-|term} are not.
     *
     * @param token index of the word among {@link Document#tokens()}; not the last
     */
    public boolean areWrittenAsOne(Document document, int token) {
        List<Token> tokens = document.tokens();
        return MultiwordTokens.joins(tokens.get(token), tokens.get(token + 1), document.text());
    }

    /** The sentences that hold some places, which are in order. */
    private static List<Sentence> sentences(Document document, List<Span> places) {
        List<Sentence> found = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : document.sentences()) {
            while (at < places.size() && places.get(at).end() <= sentence.span().start()) {
                at++;
            }
            if (at < places.size() && places.get(at).start() < sentence.span().end()) {
                found.add(sentence);
            }
        }
        return found;
    }

    /** Marks all that is found in a document, with nothing known beforehand. */
    public Annotations extract(Document document) {
        return extract(document, Lexicon.EMPTY);
    }

    /** The attributions that rules propose in a document, before they are judged; for fitting the judge. */
    public List<Proposal> proposals(Document document) {
        Attributions sketch = Attributions.sketch(document, PullQuotes.paragraphs(document));
        settle(document, sketch, Set.of(), Lexicon.EMPTY);
        return sketch.proposals();
    }

    private static Trees settle(Document document, Attributions sketch, Set<Sentence> others, Lexicon lexicon) {
        Set<Sentence> unclear = sketch.unclear();
        unclear.addAll(others);
        unclear.addAll(sentences(document, Referents.unclear(document, lexicon.organisations())));
        Trees trees = Trees.of(document, unclear::contains);
        sketch.settle(trees);
        return trees;
    }

    /** Marks all that is found in a document. */
    public Annotations extract(Document document, Lexicon lexicon) {
        return extract(document, lexicon, null);
    }

    /**
     * Marks all that is found in a document.
     *
     * @param choices hears, in order of the text, what was chosen among to say something of a figure, for fitting the
     *     judges; or null
     */
    public Annotations extract(Document document, Lexicon lexicon, @Nullable ChoiceListener choices) {
        List<Span> pulls = PullQuotes.paragraphs(document);
        Attributions sketch = Attributions.sketch(document, pulls);
        Quantities figures = Quantities.sketch(document, pulls);
        Trees trees = settle(document, sketch, figures.unclear(), lexicon);
        Referents referents = Referents.of(document, trees, lexicon.people(), lexicon.organisations());
        List<Attribution> attributions = sketch.of(referents);
        List<PullQuote> pullQuotes = PullQuotes.fold(document, pulls, attributions);
        List<NamedSource> sources = NamedSources.find(document, referents, attributions);
        List<NamedPerson> people = referents.people(attributions);
        List<Quantity> quantities = figures.of(trees, attributions, people, sources, choices);
        return new Annotations(
                people,
                sources,
                attributions,
                pullQuotes,
                quantities,
                Assertions.find(document, attributions, quantities, pulls, trees));
    }
}

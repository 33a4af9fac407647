package org.onrecord.extraction;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.onrecord.text.Annotations;
import org.onrecord.text.Document;
import org.onrecord.text.Tree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How fast whole articles are read: cut into words, parsed, searched for all that the engine marks. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-Xmx1g")
public class ReadingBenchmark {

    /** One article, shared by all threads as the extractor is. */
    @State(Scope.Benchmark)
    public static class Article {

        @Param({"seed", "long"})
        String article;

        final Extractor extractor = Extractor.english();
        String text;
        Document document;

        @Setup
        public void read() throws IOException {
            text = Articles.named(article);
            document = extractor.read(text);
        }
    }

    /** Sections, sentences and tokens. */
    @Benchmark
    @Threads(1)
    public Document wordsWithOneThread(Article article) {
        return article.extractor.read(article.text);
    }

    @Benchmark
    @Threads(2)
    public Document wordsWithTwoThreads(Article article) {
        return article.extractor.read(article.text);
    }

    /** Tags, lemmas and trees of an article that is cut into words already. */
    @Benchmark
    @Threads(1)
    public List<Tree> treesWithOneThread(Article article) {
        return article.extractor.trees(article.document);
    }

    @Benchmark
    @Threads(2)
    public List<Tree> treesWithTwoThreads(Article article) {
        return article.extractor.trees(article.document);
    }

    /** From the text to its words, trees and all marks. */
    @Benchmark
    @Threads(1)
    public Everything everythingWithOneThread(Article article) {
        return everything(article);
    }

    @Benchmark
    @Threads(2)
    public Everything everythingWithTwoThreads(Article article) {
        return everything(article);
    }

    private static Everything everything(Article article) {
        Document document = article.extractor.read(article.text);
        return new Everything(article.extractor.trees(document), article.extractor.extract(document));
    }

    /** What is found in an article. */
    public record Everything(List<Tree> trees, Annotations annotations) {}

    /** The name of a benchmark in the words of the table. */
    static String described(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}

package org.onrecord.extraction;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.extraction.claim.Assertions;
import org.onrecord.extraction.quote.PullQuotes;
import org.onrecord.extraction.reading.Trees;
import org.onrecord.extraction.statistic.Quantities;
import org.onrecord.text.Annotations;
import org.onrecord.text.Assertion;
import org.onrecord.text.Document;
import org.onrecord.text.Quantity;
import org.onrecord.text.Span;
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

/**
 * How long figures and claims take once trees, people and attributions are there; set beside
 * {@link ReadingBenchmark#everythingWithOneThread} it gives their part of reading an article.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-Xmx1g")
public class FiguresBenchmark {

    /** One article, with all that the figures are read from. */
    @State(Scope.Benchmark)
    public static class Read {

        @Param({"seed", "long"})
        String article;

        Document document;
        List<Span> pulls;
        Trees trees;
        Annotations found;

        @Setup
        public void read() throws IOException {
            Extractor extractor = Extractor.english();
            document = extractor.read(Articles.named(article));
            pulls = PullQuotes.paragraphs(document);
            trees = Trees.of(document, sentence -> true);
            found = extractor.extract(document);
        }
    }

    /** Figures and claims of an article, trees given. */
    @Benchmark
    @Threads(1)
    public List<Assertion> figuresAndClaimsWithTreesGiven(Read read) {
        List<Quantity> figures = Quantities.sketch(read.document, read.pulls)
                .of(read.trees, read.found.attributions(), read.found.sources());
        return Assertions.find(read.document, read.found.attributions(), figures, read.pulls, read.trees);
    }
}

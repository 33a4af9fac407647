package org.onrecord.extraction;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what they mean for one word. */
public final class Benchmarks {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments of JMH, such as {@code -f 1}; several in one are taken apart at blanks
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        String[] options = Arrays.stream(arguments)
                .flatMap(argument -> Arrays.stream(argument.strip().split("\\s+")))
                .filter(argument -> !argument.isEmpty())
                .toArray(String[]::new);
        print(new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .addProfiler(GCProfiler.class)
                        .shouldDoGC(true)
                        .build())
                .run());
    }

    private static void print(Collection<RunResult> results) throws IOException {
        Map<String, Integer> sizes = new HashMap<>();
        System.out.printf("%n| what | article | words | words/s | ± | bytes a word |%n|---|---|---|---|---|---|%n");
        for (RunResult result : results) {
            String article = result.getParams().getParam("article");
            if (!sizes.containsKey(article)) {
                sizes.put(article, words(article));
            }
            System.out.println(row(result, article, sizes.get(article)));
        }
    }

    /** The words of its sentences; titles and furniture are read too, but get no trees. */
    private static int words(String article) throws IOException {
        return Extractor.english().read(Articles.named(article)).sentences().stream()
                .mapToInt(sentence -> sentence.endToken() - sentence.firstToken())
                .sum();
    }

    private static String row(RunResult result, String article, int words) {
        Result<?> articles = result.getPrimaryResult();
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %,.0f | %,.0f | %s |",
                ReadingBenchmark.described(articles.getLabel()),
                article,
                words,
                articles.getScore() * words,
                articles.getScoreError() * words,
                bytes == null ? "–" : String.format(Locale.ROOT, "%,.0f", bytes.getScore() / words));
    }
}

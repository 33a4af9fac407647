package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extractor;
import org.onrecord.extraction.Lexicon;
import org.onrecord.quality.AttributionQuality;
import org.onrecord.quality.ChoiceExamples;
import org.onrecord.quality.ClaimQuality;
import org.onrecord.quality.Conllu;
import org.onrecord.quality.GoldDocument;
import org.onrecord.quality.GoldReading;
import org.onrecord.quality.Measure;
import org.onrecord.quality.NewsQuant;
import org.onrecord.quality.StatisticQuality;
import org.onrecord.text.Annotations;
import org.onrecord.text.Choice;
import org.onrecord.text.ChoiceListener;
import org.onrecord.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how often the findings agree with people's own marks. */
@Command(
        name = "evaluate",
        description = "Prints how often the findings agree with people's marks.",
        mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {

    /** What is compared. */
    enum Kind {
        ATTRIBUTIONS,
        TREES,
        QUANTITIES,
        STATISTICS,
        CLAIMS
    }

    @Parameters(index = "0", paramLabel = "KIND", description = "What to compare: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Kind kind;

    @Parameters(
            index = "1",
            paramLabel = "GOLD",
            description = "For attributions a folder with text/ and attributions/ (brat) or a file with one document a"
                    + " line as JSON; for trees a CoNLL-U file, compressed when its name ends in gz.")
    @SuppressWarnings("NullAway.Init")
    private Path gold;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Writes what was found, as extract prints it; for trees in the file's own sentences and words.")
    private @Nullable Path predictions;

    @Option(
            names = "--choices",
            paramLabel = "FILE",
            description = "For statistics: writes what was chosen among for each marked figure, and which answers are"
                    + " right, for fitting the judges; the rules' own answers are taken.")
    private @Nullable Path choices;

    @Option(names = "--judged", description = "With --choices: the judges' answers are taken instead of the rules'.")
    private boolean judged;

    @Option(names = "--raw", description = "For trees: uses the file's text alone, not its sentences and words.")
    private boolean raw;

    @Option(
            names = "--misses",
            paramLabel = "N",
            description = "For attributions: also prints misses by reason with N examples each, rules and how true"
                    + " confidences are.")
    private @Nullable Integer misses;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Extractor extractor = Extractor.english();

    @Override
    public Integer call() {
        if (raw && kind != Kind.TREES) {
            throw new ParameterException(spec.commandLine(), "--raw is for trees");
        }
        if (misses != null && (kind == Kind.TREES || misses < 0)) {
            throw new ParameterException(spec.commandLine(), "--misses is for attributions and takes 0 or more");
        }
        if (choices != null && kind != Kind.STATISTICS || judged && choices == null) {
            throw new ParameterException(spec.commandLine(), "--choices is for statistics, --judged for --choices");
        }
        try (Writer out = predictions == null ? Writer.nullWriter() : Conllu.writer(predictions)) {
            switch (kind) {
                case ATTRIBUTIONS -> attributions(out);
                case TREES -> trees(out);
                case QUANTITIES -> quantities(out);
                case STATISTICS, CLAIMS -> readings(out);
            }
            return CommandLine.ALL_READ;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot evaluate: " + e.getMessage());
            return CommandLine.SOME_UNREADABLE;
        }
    }

    private void attributions(Writer out) throws IOException {
        AttributionQuality quality = new AttributionQuality();
        AttributionReport report = new AttributionReport();
        for (GoldDocument document : AttributionQuality.gold(gold)) {
            Document read = extractor.read(document.text());
            Annotations found = extractor.extract(read);
            out.write(JsonLine.of(document.name(), read, found) + "\n");
            quality.add(document, found);
            report.add(document, found);
        }
        PrintWriter table = spec.commandLine().getOut();
        quality.measures().forEach(measure -> table.println(row(measure)));
        table.println(
                String.format(Locale.ROOT, "%-26s %5.1f", "who said it, accuracy", 100 * quality.speakerAccuracy()));
        if (misses != null) {
            report.print(table, misses);
        }
    }

    private void trees(Writer out) throws IOException {
        TreeEvaluation evaluation = new TreeEvaluation(extractor, raw);
        evaluation.run(gold, out);
        PrintWriter table = spec.commandLine().getOut();
        evaluation.measures().forEach(measure -> table.println(row(measure)));
    }

    private void quantities(Writer out) throws IOException {
        NewsQuant newsQuant = new NewsQuant(extractor);
        newsQuant.run(gold, out);
        report(newsQuant.measures(), newsQuant.misses());
    }

    private void readings(Writer out) throws IOException {
        StatisticQuality statistics = new StatisticQuality();
        ClaimQuality claims = new ClaimQuality();
        List<String> examples = new ArrayList<>();
        for (GoldReading reading : GoldReading.all(gold)) {
            Document read = extractor.read(reading.text(), reading.imprint());
            List<Choice> chosen = new ArrayList<>();
            ChoiceListener hears = judged ? ChoiceListener.judged(chosen::add) : chosen::add;
            Annotations found = extractor.extract(read, Lexicon.EMPTY, choices == null ? null : hears);
            examples.addAll(ChoiceExamples.of(reading, chosen));
            out.write(JsonLine.of(reading.name(), read, found) + "\n");
            statistics.add(reading, found.quantities());
            claims.add(reading, found);
        }
        if (choices != null) {
            Files.write(choices, examples);
        }
        boolean figures = kind == Kind.STATISTICS;
        report(figures ? statistics.measures() : claims.measures(), figures ? statistics.misses() : claims.misses());
    }

    private void report(List<Measure> measures, List<String> lines) {
        PrintWriter table = spec.commandLine().getOut();
        measures.forEach(measure -> table.println(row(measure)));
        if (misses != null) {
            lines.stream().sorted().forEach(table::println);
        }
    }

    private static String row(Measure measure) {
        return String.format(
                Locale.ROOT,
                "%-26s P %5.1f  R %5.1f  F1 %5.1f",
                measure.name(),
                100 * measure.score().precision(),
                100 * measure.score().recall(),
                100 * measure.score().f1());
    }
}

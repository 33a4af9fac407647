package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is found in each document, in the order in which the documents were named. */
@Command(
        name = "extract",
        description = "Prints what is found in each document: one JSON object a line, plain text to read,"
                + " or the grammar of its sentences.",
        mixinStandardHelpOptions = true)
final class Extract implements Callable<Integer> {

    /** How the findings are printed. */
    enum Format {
        JSONL,
        TEXT,
        CONLLU,
        TRAITS
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Text files, folders (every *.txt, by name), or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<String> places;

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            description = "jsonl, text or conllu; traits for fitting the judge (default: ${DEFAULT-VALUE}).")
    private Format format = Format.JSONL;

    @Option(
            names = "--threads",
            defaultValue = "1",
            description = "How many documents are read at once; the order stays (default: ${DEFAULT-VALUE}).")
    private int threads = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Extractor extractor = Extractor.english();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1 || threads > 256) {
            throw new ParameterException(spec.commandLine(), "--threads takes a whole number from 1 to 256");
        }
        List<Input> inputs = Input.named(places, System.in);
        PrintWriter out = spec.commandLine().getOut();
        return threads == 1 ? oneByOne(inputs, out) : severalAtOnce(inputs, out);
    }

    private int oneByOne(List<Input> inputs, PrintWriter out) {
        int code = CommandLine.ALL_READ;
        for (Input input : inputs) {
            code = Math.max(code, print(input, findings(input), out));
        }
        return code;
    }

    private int severalAtOnce(List<Input> inputs, PrintWriter out) throws InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        Queue<Pending> pending = new ArrayDeque<>();
        int code = CommandLine.ALL_READ;
        try {
            for (Input input : inputs) {
                pending.add(new Pending(input, readers.submit(() -> findings(input))));
                if (pending.size() > 2 * threads) {
                    code = Math.max(code, print(pending.remove(), out));
                }
            }
            while (!pending.isEmpty()) {
                code = Math.max(code, print(pending.remove(), out));
            }
        } finally {
            readers.shutdownNow();
        }
        return code;
    }

    private static int print(Pending pending, PrintWriter out) throws InterruptedException {
        try {
            return print(pending.input(), pending.findings().get(), out);
        } catch (ExecutionException e) {
            throw new IllegalStateException(pending.input().name(), e.getCause());
        }
    }

    private static int print(Input input, Findings findings, PrintWriter out) {
        if (findings.complaint() != null) {
            System.err.println(input.name() + ": " + findings.complaint());
            return CommandLine.SOME_UNREADABLE;
        }
        out.print(findings.printed());
        out.flush();
        return CommandLine.ALL_READ;
    }

    private Findings findings(Input input) {
        try {
            return new Findings(printed(input.name(), extractor.read(input.text())), null);
        } catch (IOException e) {
            return new Findings("", e.getMessage());
        }
    }

    private String printed(String name, Document document) {
        return switch (format) {
            case JSONL -> JsonLine.of(name, document, extractor.extract(document)) + "\n";
            case TEXT -> PlainText.of(name, document, extractor.extract(document)) + "\n";
            case CONLLU -> ConlluText.of(name, document, extractor);
            case TRAITS -> TraitsLine.of(name, document, extractor.proposals(document)) + "\n";
        };
    }

    /** What one document gave, or why it gave nothing. */
    private record Findings(String printed, @Nullable String complaint) {}

    /** A document being read. */
    private record Pending(Input input, Future<Findings> findings) {}
}

package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The library's command line. */
@Command(
        name = "on-record",
        description = "Reads news articles: who said what, which figures were given, who stands behind them.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLine.Version.class,
        subcommands = {Extract.class, Evaluate.class})
public final class CommandLine implements Runnable {

    /** Everything was read. */
    static final int ALL_READ = 0;
    /** Some document could not be read; the rest was printed. */
    static final int SOME_UNREADABLE = 1;
    /** The call's words are wrong. */
    static final int WRONG_USAGE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.out, false, StandardCharsets.UTF_8), arguments));
    }

    /** Runs one call and gives its exit code; what it prints goes to {@code out}, complaints to standard error. */
    static int run(PrintWriter out, String... arguments) {
        int code = new picocli.CommandLine(new CommandLine())
                .setOut(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        out.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: extract or evaluate");
    }

    /** The version of the jar this runs from. */
    static final class Version implements picocli.CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = CommandLine.class.getPackage().getImplementationVersion();
            return new String[] {"on-record " + (version == null ? "(built from source)" : version)};
        }
    }
}

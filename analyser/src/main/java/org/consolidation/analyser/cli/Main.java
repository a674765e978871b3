package org.consolidation.analyser.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: parses it, runs one command, ends the process with its exit code. */
@Command(
        name = "analyser",
        description =
                "Reads inventories of IT systems, finds which records are the same product, and reports what could be"
                        + " consolidated.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AnalyseCommand.class,
            ResolveCommand.class,
            EvaluateCommand.class,
            ReviewCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            CollectCouncilsCommand.class,
            GenerateCommand.class,
            FloorCommand.class
        },
        footer = "%n'analyser COMMAND --help' explains a command.")
public final class Main implements Runnable {

    /** Columns of the help; a longer line of a footer is broken where it should not be. */
    static final int HELP_WIDTH = 100;

    @Spec
    private CommandSpec spec;

    /** Runs a command; the process ends with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        if (code == ExitCode.DONE && ClassArchive.isAskedFor()) ClassArchive.write();
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @param out for what the command was asked for
     * @param err for progress and for what went wrong
     * @return the exit code, one of {@link ExitCode}
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.registerConverter(LocalDate.class, Main::date);
        line.setParameterExceptionHandler(Main::wrongCommand);
        line.setExecutionExceptionHandler(Main::failed);
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a date such as 2026-03-31");
        }
    }

    private static int wrongCommand(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        String message = wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : wrong.getMessage().lines().findFirst().orElse("The command cannot be understood");
        line.getErr()
                .println("analyser: " + message + (message.matches(".*[.?]") ? "" : ".") + " Try '"
                        + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.COMMAND;
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        CommandLine line = unmatched.getCommandLine();
        String given = unmatched.getUnmatched().get(0);
        List<String> nearest = unmatched.getSuggestions();
        if (!unmatched.isUnknownOption() && !line.getSubcommands().isEmpty()) {
            String commands = line.getSubcommands().entrySet().stream()
                    .filter(c -> !c.getValue().getCommandSpec().usageMessage().hidden())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            return "'" + given + "' is not a command; the commands are " + commands;
        }
        if (!unmatched.isUnknownOption()) return "'" + given + "' is one thing too many";
        return "Unknown option: '" + given + "'" + (nearest.isEmpty() ? "" : "; did you mean " + nearest.get(0) + "?");
    }

    private static int failed(Exception exception, CommandLine line, ParseResult parsed) {
        Object command = line.getCommand();
        boolean debug = command instanceof AnalyseCommand analyse && analyse.debug()
                || command instanceof ResolveCommand resolve && resolve.debug();
        return Failure.report(exception, debug, line.getErr());
    }

    /** The version that the jar states of itself. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"analyser " + (version == null ? "of the working tree" : version)};
        }
    }
}

package dev.storeroom.cli;

import dev.storeroom.store.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.LogManager;

/// Runs one command and answers with its exit code. Loads no class of the window.
///
/// Only the command that was named is built, which keeps the start short; help builds them all.
public final class Main {
    private static final Map<String, Function<Terminal, Object>> COMMANDS = commands();

    private Main() {}

    private static Map<String, Function<Terminal, Object>> commands() {
        Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("models", ModelsCommand::new);
        commands.put("introspect", IntrospectCommand::new);
        commands.put("api-schema", ApiSchemaCommand::new);
        commands.put("add", AddCommand::withAll);
        commands.put("update", UpdateCommand::withAll);
        commands.put("backend", BackendCommand::new);
        commands.put("codegen", CodegenCommand::withAll);
        commands.put("query", QueryCommand::new);
        commands.put("count", CountCommand::new);
        commands.put("save", SaveCommand::new);
        commands.put("delete", DeleteCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("outbox", OutboxCommand::new);
        commands.put("clear", ClearCommand::new);
        commands.put("snapshots", SnapshotsCommand::new);
        commands.put("restore", RestoreCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /// The names of the commands.
    static Set<String> commandNames() {
        return COMMANDS.keySet();
    }

    /// Tells whether a first argument asks for the command line rather than for a window.
    public static boolean isCommand(String word) {
        return COMMANDS.containsKey(word)
                || List.of("help", "--help", "-h", "--version", "-V").contains(word);
    }

    /// Runs the command on the process's own streams.
    public static int run(String... arguments) {
        // What libraries log must not mix with what a command says.
        LogManager.getLogManager().reset();
        var terminal =
                new Terminal(
                        System.in,
                        new Output(new FileOutputStream(FileDescriptor.out)),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        Path.of("."),
                        Optional.empty(),
                        isInteractive());
        return run(terminal, arguments);
    }

    @SuppressWarnings("SystemConsoleNull") // it is null under -Djdk.console=java.base
    private static boolean isInteractive() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /// Runs the command on these streams.
    public static int run(Terminal terminal, String... arguments) {
        try {
            refuseLostLetters(arguments);
            String[] words = helpAsOption(arguments);
            int code = commandLine(terminal, words).execute(words);
            terminal.out().flush();
            return code;
        } catch (Output.Closed | Failure e) {
            return explain(e, terminal).number();
        }
    }

    /// `help query` is `query --help`.
    private static String[] helpAsOption(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) return arguments;
        if (arguments.length == 1) return new String[] {"--help"};
        String[] words = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
        words[words.length - 1] = "--help";
        // picocli would explain everything instead.
        if (!isCommand(words[0]))
            throw Failure.misuse(
                    UnknownName.sentence("command", words[0], COMMANDS.keySet())
                            + " See: storeroom --help");
        return words;
    }

    static CommandLine commandLine(Terminal terminal, String... arguments) {
        var commandLine = new CommandLine(new RootCommand(terminal));
        String first = arguments.length == 0 ? "" : arguments[0];
        var named = COMMANDS.get(first);
        if (named != null && !first.equals("completion")) {
            commandLine.addSubcommand(first, named.apply(terminal));
        } else {
            COMMANDS.forEach((name, make) -> commandLine.addSubcommand(name, make.apply(terminal)));
        }
        commandLine.setExpandAtFiles(false);
        commandLine.setOut(unflushed(terminal.out()));
        commandLine.setErr(terminal.err());
        commandLine.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        terminal.isInteractive() ? Ansi.AUTO : Ansi.OFF));
        commandLine.setUsageHelpWidth(100);
        commandLine.setUsageHelpAutoWidth(terminal.isInteractive());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((e, all) -> explainMisuse(e, terminal));
        commandLine.setExecutionExceptionHandler(
                (e, command, parsed) -> explain(e, terminal).number());
        return commandLine;
    }

    /// Help is flushed by us, where a reader that went away or a full disk is understood.
    private static PrintWriter unflushed(Output out) {
        return new PrintWriter(out) {
            @Override
            public void flush() {}
        };
    }

    private static int explainMisuse(ParameterException e, Terminal terminal) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say(Misuse.sentence(e) + " See: " + name + " --help");
        return ExitCode.MISUSE.number();
    }

    private static ExitCode explain(Exception e, Terminal terminal) {
        if (e instanceof Output.Closed) return ExitCode.DONE;
        if (e instanceof Failure failure) {
            terminal.say(failure.sentence());
            return failure.exitCode();
        }
        String sentence =
                e instanceof StoreException
                        ? e.getMessage()
                        : "Storeroom failed in a way it should not (" + e + ").";
        terminal.say(sentence + FaultLog.keep(e, terminal.usualData()));
        return ExitCode.INPUT_ERROR;
    }

    /// Java reads arguments in the locale's character set; in the C locale every other letter is
    /// already lost when a program sees it, and would be saved as a question mark.
    private static void refuseLostLetters(String... arguments) {
        boolean lost = Arrays.stream(arguments).anyMatch(text -> text.indexOf('\uFFFD') >= 0);
        if (lost && !"UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
            throw Failure.misuse(
                    "The locale of this shell cannot carry the letters of an argument, so nothing"
                            + " was done. Run it again with LC_ALL=C.UTF-8, or give records by"
                            + " standard input.");
        }
    }
}

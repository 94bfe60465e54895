package dev.storeroom.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `storeroom` without a command: says how to use it.
@Command(
        name = "storeroom",
        versionProvider = RootCommand.Version.class,
        description =
                "Keeps the records of an Amplify DataStore schema. Without a command, or with a"
                        + " schema file only, it opens the window.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  storeroom schema.graphql                    opens the window",
            "  storeroom check schema.graphql",
            "  storeroom query --schema schema.graphql Post --where 'rating >= 4'",
            "  storeroom help query                        explains a command",
            "  storeroom tour --out pictures               the window, off-screen, in pictures",
            "",
            "Exit codes: 0 done; 1 the input has errors; 2 misuse; 3 no display;",
            "4 the data is open in another process; 5 the backend cannot be reached."
        })
final class RootCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Spec private @Nullable CommandSpec spec;

    RootCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (spec != null) spec.commandLine().usage(terminal.err());
        return ExitCode.MISUSE.number();
    }

    /// The version that the build wrote into the jar's manifest.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            String number = version == null ? "(not packaged)" : version;
            return new String[] {"Storeroom " + number + ", Java " + Runtime.version().feature()};
        }
    }
}

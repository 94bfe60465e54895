package dev.storeroom.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `storeroom add`: what a project can be given, each as a command of its own.
@Command(
        name = "add",
        description = "Adds something to an Amplify project.",
        footer = {
            "",
            "Examples:",
            "  storeroom add api",
            "  storeroom add api --help",
        })
final class AddCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    static CommandLine withAll(Terminal terminal) {
        return new CommandLine(new AddCommand())
                .addSubcommand(AddApiCommand.withQuestions(terminal));
    }

    @Override
    public Integer call() {
        if (spec == null) return ExitCode.MISUSE.number();
        throw new ParameterException(spec.commandLine(), "What to add is missing: api.");
    }
}

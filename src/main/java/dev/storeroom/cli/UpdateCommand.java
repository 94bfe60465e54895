package dev.storeroom.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `storeroom update`: what of a project can be changed, each as a command of its own.
@Command(
        name = "update",
        description = "Changes something of an Amplify project.",
        footer = {
            "",
            "Examples:",
            "  storeroom update api",
            "  storeroom update api --help",
        })
final class UpdateCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    static CommandLine withAll(Terminal terminal) {
        return new CommandLine(new UpdateCommand())
                .addSubcommand(UpdateApiCommand.withQuestions(terminal));
    }

    @Override
    public Integer call() {
        if (spec == null) return ExitCode.MISUSE.number();
        throw new ParameterException(spec.commandLine(), "What to update is missing: api.");
    }
}

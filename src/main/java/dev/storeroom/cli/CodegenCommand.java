package dev.storeroom.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `storeroom codegen`: what can be generated, each as a command of its own.
@Command(
        name = "codegen",
        description = "Writes code from a schema.",
        footer = {
            "",
            "Examples:",
            "  storeroom codegen models schema.graphql --out src/main/java",
            "  storeroom codegen models --help"
        })
final class CodegenCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    static CommandLine withAll(Terminal terminal) {
        return new CommandLine(new CodegenCommand())
                .addSubcommand(new CodegenModelsCommand(terminal));
    }

    @Override
    public Integer call() {
        if (spec == null) return ExitCode.MISUSE.number();
        throw new ParameterException(spec.commandLine(), "What to generate is missing: models.");
    }
}

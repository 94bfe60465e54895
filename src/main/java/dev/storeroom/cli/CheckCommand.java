package dev.storeroom.cli;

import dev.storeroom.schema.SchemaProblem;
import dev.storeroom.schema.SchemaRead;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Lists what is wrong with a schema, one line each.
@Command(
        name = "check",
        description = {
            "Prints the problems of a schema.",
            "Each is a line: FILE:LINE:COL severity CODE message. Ends with 1 if any is an error."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom check schema.graphql",
            "  storeroom check amplify/backend/api/blog/schema.graphql && git commit"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The schema. Left out: the one in the current folder or project.")
    private @Nullable Path file;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SchemaRead read = SchemaPlace.read(terminal, file);
        for (SchemaProblem problem : read.problems()) terminal.out().line(problem.toString());
        terminal.out().flush();
        if (!read.hasErrors()) terminal.say(summary(read));
        return (read.hasErrors() ? ExitCode.INPUT_ERROR : ExitCode.DONE).number();
    }

    private static String summary(SchemaRead read) {
        int models = read.schema().models().size();
        return "The schema is sound: " + models + (models == 1 ? " model." : " models.");
    }
}

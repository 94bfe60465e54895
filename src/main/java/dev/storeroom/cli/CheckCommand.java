package dev.storeroom.cli;

import dev.storeroom.data.IndentedJson;
import dev.storeroom.data.Value;
import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.schema.reader.SchemaRead;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/// Lists what is wrong with a schema, one line each.
@Command(
        name = "check",
        description = {
            "Prints the problems of a schema.",
            "Each is a line: FILE:LINE:COL severity CODE message. Ends with 1 if any is an error.",
            "FILE may also be a model-introspection.json, an amplify_outputs.json, or the folder of",
            "a project."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom check schema.graphql",
            "  storeroom check amplify/backend/api/blog/schema.graphql && git commit",
            "  storeroom check --json | jq '.problems[] | select(.severity == \"error\")'"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = SchemaPlace.LEFT_OUT)
    private @Nullable Path file;

    @Option(
            names = "--json",
            description = "Print one JSON object with the problems and the number of models.")
    private boolean json;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SchemaRead read = SchemaPlace.read(terminal, file);
        if (json) {
            terminal.out().line(IndentedJson.write(report(read)));
        } else {
            for (SchemaProblem problem : read.problems()) terminal.out().line(problem.toString());
        }
        terminal.out().flush();
        if (!json && !read.hasErrors()) terminal.say(summary(read));
        return (read.hasErrors() ? ExitCode.INPUT_ERROR : ExitCode.DONE).number();
    }

    private static Value report(SchemaRead read) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("sound", Value.truth(!read.hasErrors()));
        entries.put("models", Value.whole(read.schema().models().size()));
        entries.put(
                "problems",
                new Value.Items(read.problems().stream().map(CheckCommand::entries).toList()));
        return new Value.Entries(entries);
    }

    private static Value entries(SchemaProblem problem) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("code", Value.text(problem.code()));
        entries.put("severity", Value.text(problem.severity().name().toLowerCase(Locale.ROOT)));
        entries.put("file", Value.text(problem.position().file()));
        entries.put("line", Value.whole(problem.position().line()));
        entries.put("column", Value.whole(problem.position().column()));
        entries.put("message", Value.text(problem.sentence()));
        entries.put("fix", problem.fix() == null ? Value.NULL : Value.text(problem.fix()));
        return new Value.Entries(entries);
    }

    private static String summary(SchemaRead read) {
        int models = read.schema().models().size();
        return "The schema is sound: " + models + (models == 1 ? " model." : " models.");
    }
}

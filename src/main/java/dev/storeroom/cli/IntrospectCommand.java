package dev.storeroom.cli;

import dev.storeroom.codegen.ModelIntrospection;
import dev.storeroom.data.IndentedJson;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Prints a schema's models as Amplify's model introspection.
@Command(
        name = "introspect",
        description = {
            "Prints Amplify's model introspection of a schema.",
            "It is what model-introspection.json holds, for every model that is sound."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom introspect schema.graphql > model-introspection.json",
            "  storeroom introspect schema.graphql | jq '.models | keys'"
        })
final class IntrospectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = SchemaPlace.LEFT_OUT)
    private @Nullable Path file;

    IntrospectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var schema = SchemaPlace.readSound(terminal, file);
        terminal.out().line(IndentedJson.write(ModelIntrospection.of(schema)));
        return ExitCode.DONE.number();
    }
}

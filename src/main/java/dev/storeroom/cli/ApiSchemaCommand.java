package dev.storeroom.cli;

import dev.storeroom.backend.api.ApiSchema;
import dev.storeroom.schema.Schema;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Prints the schema of the GraphQL API that Amplify makes of a schema.
@Command(
        name = "api-schema",
        description = {
            "Prints the GraphQL schema of the API that Amplify makes of a schema.",
            "It is what AppSync serves with conflict detection on: every type, input and operation."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom api-schema schema.graphql > api.graphql",
            "  storeroom api-schema --sandbox"
        })
final class ApiSchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = SchemaPlace.LEFT_OUT)
    private @Nullable Path file;

    @Option(
            names = "--sandbox",
            description = "Models without @auth are open to everybody, as in Amplify's sandbox.")
    private boolean sandbox;

    ApiSchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Schema schema = SchemaPlace.readSound(terminal, file);
        if (!sandbox && !schema.isOpen()) ClosedModels.warn(terminal, schema);
        terminal.out().line(ApiSchema.of(schema).text().stripTrailing());
        return ExitCode.DONE.number();
    }
}

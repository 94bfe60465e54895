package dev.storeroom.cli;

import dev.storeroom.codegen.GeneratedFile;
import dev.storeroom.codegen.GenerationPlan;
import dev.storeroom.codegen.JavaScriptModels;
import dev.storeroom.codegen.ModelIntrospection;
import dev.storeroom.data.IndentedJson;
import dev.storeroom.schema.Schema;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Writes the models of a schema as code.
@Command(
        name = "models",
        description = {
            "Writes the models of a schema for Amplify's JavaScript client, or as its introspection.",
            "Prints each file that it wrote. A file that was edited by hand is left alone."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom codegen models schema.graphql --target javascript --out src/models",
            "  storeroom codegen models --target introspection"
        })
final class CodegenModelsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The schema. Left out: the one in the current folder or project.")
    private @Nullable Path file;

    @Option(
            names = "--target",
            required = true,
            paramLabel = "TARGET",
            description = "What to write: ${COMPLETION-CANDIDATES}.")
    private Target target = Target.JAVASCRIPT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "amplify/generated/models",
            description = "The folder to write to. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("");

    @Option(names = "--overwrite", description = "Overwrite files that were edited by hand, too.")
    private boolean overwrite;

    /// What the models are written as.
    enum Target {
        JAVASCRIPT,
        INTROSPECTION;

        List<GeneratedFile> files(Schema schema) {
            return switch (this) {
                case JAVASCRIPT -> {
                    List<String> obstacles = JavaScriptModels.obstacles(schema);
                    if (!obstacles.isEmpty()) throw Failure.inputError(String.join(" ", obstacles));
                    yield JavaScriptModels.of(schema);
                }
                case INTROSPECTION ->
                        List.of(
                                new GeneratedFile(
                                        "model-introspection.json",
                                        IndentedJson.write(ModelIntrospection.of(schema)) + "\n"));
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CodegenModelsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Schema schema = SchemaPlace.readSound(terminal, file);
        Path folder = terminal.resolve(out);
        try {
            GenerationPlan plan = GenerationPlan.of(folder, target.files(schema));
            if (!plan.edited().isEmpty() && !overwrite) throw refusal(plan.edited());
            for (Path written : plan.write()) terminal.out().line(written.toString());
        } catch (IOException e) {
            throw Failure.inputError(
                    "The folder %s cannot be written (%s). Choose another with --out."
                            .formatted(folder, e));
        }
        return ExitCode.DONE.number();
    }

    private static Failure refusal(List<Path> edited) {
        return Failure.inputError(
                "Nothing was written, because these files were edited or are not Storeroom's: "
                        + edited.stream().map(Path::toString).collect(Collectors.joining(", "))
                        + ". Choose another folder with --out, or say --overwrite.");
    }
}

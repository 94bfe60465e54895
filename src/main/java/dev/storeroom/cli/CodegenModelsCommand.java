package dev.storeroom.cli;

import dev.storeroom.codegen.CodeTarget;
import dev.storeroom.codegen.GenerationPlan;
import dev.storeroom.codegen.GenerationSettings;
import dev.storeroom.codegen.java.JavaStyle;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaSource;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Writes the models of a schema as code.
@Command(
        name = "models",
        description = {
            "Writes the models of a schema as code.",
            "That is Java classes, or models for Amplify's Android library or JavaScript "
                    + "client, or their introspection. Swift and Flutter are not among it.",
            "Prints each file that it wrote. Where one was edited by hand, nothing is "
                    + "written unless --keep-edited or --overwrite says what becomes of it. A file "
                    + "whose type the schema has no more is removed unless it was edited."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom codegen models --out src/main/java --package com.example.models",
            "  storeroom codegen models schema.graphql --style record",
            "  storeroom codegen models schema.graphql --target javascript --out src/models",
            "  storeroom codegen models --target introspection"
        })
final class CodegenModelsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = SchemaPlace.LEFT_OUT)
    private @Nullable Path file;

    @Option(
            names = "--target",
            paramLabel = "TARGET",
            defaultValue = "java",
            description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private CodeTarget target = CodeTarget.JAVA;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = GenerationSettings.DEFAULT_FOLDER,
            description = {
                "The folder to write to; Java makes the package's folders in it.",
                "Default: ${DEFAULT-VALUE}."
            })
    private Path out = Path.of("");

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = {
                "Java: the package of the classes.",
                "Default: " + GenerationSettings.DEFAULT_PACKAGE + "."
            })
    private @Nullable String packageName;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "Java: classes with builders, or records (builder, record).")
    private @Nullable JavaStyle style;

    @Option(names = "--overwrite", description = "Overwrite files that were edited by hand, too.")
    private boolean overwrite;

    @Option(
            names = "--keep-edited",
            description = "Leave files that were edited by hand as they are, and write the rest.")
    private boolean keepEdited;

    CodegenModelsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        GenerationSettings settings = settings();
        if (overwrite && keepEdited)
            throw Failure.misuse("--overwrite and --keep-edited exclude each other.");
        SchemaSource source = SchemaPlace.source(terminal, file);
        Schema schema = SchemaPlace.readWhole(source);
        List<String> obstacles = settings.obstacles(schema);
        if (!obstacles.isEmpty()) throw Failure.inputError(String.join(" ", obstacles));
        Path folder = terminal.resolve(out);
        try {
            write(GenerationPlan.of(folder, settings.files(schema, source.text())));
        } catch (IOException e) {
            throw Failure.inputError(
                    "The folder %s cannot be written: %s. Choose another with --out."
                            .formatted(folder, WriteRefusal.reason(e)));
        }
        return ExitCode.DONE.number();
    }

    private GenerationSettings settings() {
        if (target != CodeTarget.JAVA && style != null)
            throw Failure.misuse("--style is for the target java only.");
        if (!target.isJava() && packageName != null)
            throw Failure.misuse("--package is for the targets java and amplify-android only.");
        return new GenerationSettings(
                target,
                Objects.requireNonNullElse(style, JavaStyle.BUILDER),
                Objects.requireNonNullElse(packageName, GenerationSettings.DEFAULT_PACKAGE));
    }

    private void write(GenerationPlan plan) throws IOException {
        List<Path> edited = plan.files(GenerationPlan.State.EDITED);
        if (!edited.isEmpty() && !overwrite && !keepEdited) throw refusal(edited);
        GenerationPlan chosen = keepEdited ? plan.without(edited) : plan;
        for (Path written : chosen.write()) terminal.out().line(written.toString());
        if (keepEdited)
            for (Path left : edited) terminal.say("Left alone, because it was edited: " + left);
        for (Path removed : plan.files(GenerationPlan.State.OBSOLETE))
            terminal.say("Removed, because it is no longer generated: " + removed);
        for (Path left : plan.files(GenerationPlan.State.OBSOLETE_EDITED))
            terminal.say(
                    "Left alone, because it was edited, although it is no longer generated: "
                            + left);
    }

    private static Failure refusal(List<Path> edited) {
        return Failure.inputError(
                "Nothing was written, because these files were edited or are not Storeroom's: "
                        + edited.stream().map(Path::toString).collect(Collectors.joining(", "))
                        + ". Choose another folder with --out, or say --keep-edited to write the"
                        + " rest, or --overwrite.");
    }
}

package dev.storeroom.ui.shell;

import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.ModelTemplate;
import dev.storeroom.workspace.SampleSchema;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The schemas that Storeroom brings along: each is written to a file first and then opened.
final class StarterSchemas {
    private final SchemaFiles files;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Consumer<Path> opener;

    /// @param opener opens what has been written
    StarterSchemas(SchemaFiles files, Tasks tasks, Dialogs dialogs, Consumer<Path> opener) {
        this.files = files;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.opener = opener;
    }

    boolean isSample(Path file) {
        return files.isSample(file);
    }

    void openSample(SampleSchema sample) {
        tasks.run("Copying the sample " + sample.title(), () -> files.copyOf(sample))
                .onDone(opener);
    }

    /// Asks for the name of a model and for a place, and writes the template there.
    void createFromTemplate() {
        askName("Post");
    }

    private void askName(String suggestion) {
        dialogs.askText("New schema", "Name of the model:", suggestion)
                .ifPresent(this::createNamed);
    }

    private void createNamed(String typeName) {
        if (!ModelTemplate.isTypeName(typeName)) {
            dialogs.showProblem(
                    "“%s” cannot be the name of a model. Use letters, digits and _, and start with a letter."
                            .formatted(typeName),
                    List.of());
            askName(typeName);
            return;
        }
        dialogs.chooseTarget("Where to write the schema", "schema.graphql")
                .ifPresent(
                        target -> write(target, () -> SchemaFiles.writeTemplate(target, typeName)));
    }

    /// Asks for a place, and copies a sample there.
    void copyAndOpen(Path sample) {
        dialogs.chooseTarget("Where to copy the sample", sample.getFileName().toString())
                .ifPresent(target -> write(target, () -> Files.copy(sample, target)));
    }

    private void write(Path target, Callable<Path> work) {
        tasks.run("Writing " + target, work)
                .onDone(opener)
                .onFailed(
                        failure ->
                                dialogs.showProblem(
                                        failure instanceof FileAlreadyExistsException
                                                ? target + " exists already. Choose another name."
                                                : target + " could not be written.",
                                        List.of(failure.toString())));
    }
}

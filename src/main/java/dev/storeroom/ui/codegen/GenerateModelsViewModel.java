package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.GenerationPlan.State;
import dev.storeroom.codegen.GenerationPlan.Step;
import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.ui.codegen.GenerateCommand.Edited;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.LatestReading;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What to generate, and what that would change on disk: read anew whenever a setting changes.
///
/// Lives on the JavaFX thread.
final class GenerateModelsViewModel {
    private final Desk desk;
    private final Consumer<Path> reveal;
    private final PreviewReader reader;
    private final LatestReading<Preview> reading;
    private final GenerationForm form;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<GenerationNotice>> notices =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PlannedWork>> work =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> command =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableSet<Path> overwritten = FXCollections.observableSet();
    private volatile GenerationRequest wanted;
    private boolean isWriting;

    /// @param base where a relative folder is meant to be
    /// @param reveal opens a folder in the desktop's file manager
    GenerateModelsViewModel(Desk desk, Path base, Consumer<Path> reveal) {
        this.desk = desk;
        this.reveal = reveal;
        reader = new PreviewReader(desk.workspace(), base);
        wanted = GenerationRequest.of(desk.workspace().remembered(GenerationRequest.MEMORY));
        form = new GenerationForm(wanted);
        reading =
                new LatestReading<>(
                        desk,
                        "Comparing with what is on disk",
                        () -> reader.read(wanted),
                        read -> show(read, List.of()));
        form.subscribe(this::ask);
        overwritten.addListener((InvalidationListener) ticked -> reckon());
        reading.refresh();
    }

    GenerationForm form() {
        return form;
    }

    /// What was read last; empty before the first.
    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<GenerationNotice>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /// What [#generate(Runnable)] would do; empty while that is not known.
    ReadOnlyObjectProperty<Optional<PlannedWork>> workProperty() {
        return work.getReadOnlyProperty();
    }

    /// The command that does the same; empty while nothing can be generated, or where some edited
    /// files are to be overwritten and others are not, which it cannot say.
    ReadOnlyObjectProperty<Optional<String>> commandProperty() {
        return command.getReadOnlyProperty();
    }

    /// The files edited by hand that are to be overwritten.
    ObservableSet<Path> overwritten() {
        return overwritten;
    }

    /// Ticks a file that was edited by hand, or takes the tick away.
    void toggle(Step step) {
        if (step.state() == State.EDITED && !overwritten.remove(step.file()))
            overwritten.add(step.file());
    }

    Desk desk() {
        return desk;
    }

    boolean schemaHasErrors() {
        return desk.workspace().problems().stream().anyMatch(SchemaProblem::isError);
    }

    /// The whole path of the folder that is meant; empty if none can be called so.
    Optional<Path> folder() {
        try {
            return Optional.of(reader.folder(wanted.folder()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    void chooseFolder() {
        desk.dialogs()
                .chooseFolder("Folder for the generated files")
                .ifPresent(chosen -> form.folderProperty().set(chosen.toString()));
    }

    /// Writes what is shown, unless something else would come of it by now.
    ///
    /// @param done runs once all is written
    void generate(Runnable done) {
        Optional<Preview.Ready> shown = current();
        if (shown.isEmpty() || isWriting) return;
        var generation = new Generation(shown.get(), overwritten);
        isWriting = true;
        reckon();
        desk.tasks()
                .run("Generating models", () -> generation.run(reader))
                .onDone(outcome -> tell(outcome, shown.get().folder(), done));
    }

    /// Keeps the settings for the next time.
    void close() {
        GenerationRequest last = wanted;
        desk.tasks()
                .run(
                        "Remembering what to generate",
                        () -> {
                            desk.workspace().remember(GenerationRequest.MEMORY, last.toValue());
                            return last;
                        });
    }

    private void ask() {
        wanted = form.request();
        reckon();
        reading.refresh();
    }

    private void tell(Generation.Outcome outcome, Path folder, Runnable done) {
        isWriting = false;
        switch (outcome) {
            case Generation.Outcome.Written(String sentence) -> {
                reckon();
                desk.notices().doneThere(sentence, "Open folder", () -> reveal.accept(folder));
                done.run();
            }
            case Generation.Outcome.Stopped(GenerationNotice why, Preview now) ->
                    show(now, List.of(why));
        }
    }

    private void show(Preview read, List<GenerationNotice> first) {
        keepTicks(read);
        preview.set(Optional.of(read));
        notices.set(Stream.concat(first.stream(), GenerationNotice.of(read).stream()).toList());
        reckon();
    }

    /// A tick is for what was to be seen when it was made.
    private void keepTicks(Preview read) {
        Set<Step> before = steps(preview.get());
        overwritten.retainAll(
                steps(Optional.of(read)).stream()
                        .filter(before::contains)
                        .map(Step::file)
                        .collect(Collectors.toSet()));
    }

    private static Set<Step> steps(Optional<Preview> preview) {
        return preview.orElse(null) instanceof Preview.Ready ready
                ? Set.copyOf(ready.plan().steps())
                : Set.of();
    }

    /// What is shown, if it can be generated and is what is wanted by now.
    private Optional<Preview.Ready> current() {
        return preview.get()
                .filter(read -> read.request().equals(wanted))
                .filter(Preview.Ready.class::isInstance)
                .map(Preview.Ready.class::cast);
    }

    private void reckon() {
        Optional<Preview.Ready> shown = current().filter(ready -> !isWriting);
        work.set(shown.map(ready -> new Generation(ready, overwritten).work()));
        command.set(shown.flatMap(this::command));
    }

    private Optional<String> command(Preview.Ready ready) {
        int edited = ready.plan().files(State.EDITED).size();
        if (!overwritten.isEmpty() && overwritten.size() < edited) return Optional.empty();
        Edited choice = overwritten.isEmpty() ? Edited.KEPT : Edited.OVERWRITTEN;
        return Optional.of(
                new GenerateCommand(
                                desk.workspace().schemaFile(),
                                ready.request().settings(),
                                ready.folder(),
                                edited == 0 ? Edited.NONE : choice)
                        .text());
    }
}

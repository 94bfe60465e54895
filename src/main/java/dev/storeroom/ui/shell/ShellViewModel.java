package dev.storeroom.ui.shell;

import dev.storeroom.schema.SchemaProblem;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.Links;
import dev.storeroom.ui.desk.LiveCounts;
import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.schemaview.SchemaViewModel;
import dev.storeroom.ui.welcome.GettingStarted;
import dev.storeroom.ui.welcome.SampleSchema;
import dev.storeroom.ui.welcome.WelcomeViewModel;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Recent;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What the window knows: the open schema, what was open before, and what is shown around it.
///
/// One schema is open at a time. It stays open until the next one has opened, so that a file that
/// cannot be opened never takes away the one that is.
final class ShellViewModel implements WelcomeViewModel.Commands, SchemaOpening.Listener {
    private final Workspaces workspaces;
    private final SchemaFiles files;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final SchemaOpening opening;
    private final UndoStack steps = new UndoStack();
    private final StatusViewModel status = new StatusViewModel(steps);
    private final GettingStarted guide = new GettingStarted();
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Recent> recent = FXCollections.observableArrayList();
    private final ShownPanes panes = new ShownPanes();
    private Supplier<Layout> layout = () -> Layout.NEW;
    private BooleanSupplier mayClose = () -> true;
    private @Nullable Links links;

    /// What was closed to be opened again.
    private @Nullable Workspace reloaded;

    ShellViewModel(Workspaces workspaces, SchemaFiles files, Tasks tasks, Dialogs dialogs) {
        this.workspaces = workspaces;
        this.files = files;
        this.tasks = tasks;
        this.dialogs = dialogs;
        opening = new SchemaOpening(workspaces, tasks, dialogs, this);
    }

    /// The open schema; null while none is.
    ReadOnlyObjectProperty<@Nullable Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    ObservableList<Recent> recent() {
        return recent;
    }

    ShownPanes panes() {
        return panes;
    }

    UndoStack steps() {
        return steps;
    }

    StatusViewModel status() {
        return status;
    }

    Tasks tasks() {
        return tasks;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    GettingStarted guide() {
        return guide;
    }

    /// Sets where the layout comes from that is kept when a schema closes.
    void layoutOnClose(Supplier<Layout> source) {
        layout = source;
    }

    /// Sets what asks a person before a schema closes.
    void askBeforeClose(BooleanSupplier question) {
        mayClose = question;
    }

    /// What lies around the view of the schema's text.
    SchemaViewModel.Surroundings schemaSurroundings() {
        return new SchemaViewModel.Surroundings() {
            @Override
            public void reload() {
                ShellViewModel.this.reload();
            }

            @Override
            public boolean isSample(Path file) {
                return files.isSample(file);
            }
        };
    }

    /// Sets what leads from place to place in every schema that is opened from now on.
    void leadBy(Links links) {
        this.links = links;
    }

    @Override
    public void chooseSchema() {
        dialogs.chooseSchema().ifPresent(this::open);
    }

    @Override
    public void open(Path schema) {
        if (hasOpen(schema)) return;
        // A schema that is still closing would seem to be open elsewhere.
        tasks.whenIdle(() -> opening.open(schema));
    }

    /// Another path to the open schema shows only when its lock is found taken.
    @Override
    public boolean hasOpen(Path schema) {
        Project open = project.get();
        if (open == null || !open.desk().workspace().schemaFile().equals(schema)) return false;
        status.done(open.name() + " is open already");
        return true;
    }

    @Override
    public void openSample(SampleSchema sample) {
        tasks.run("Copying the sample " + sample.title(), () -> files.copyOf(sample))
                .onDone(this::open);
    }

    @Override
    public void createFromTemplate() {
        dialogs.askText("New schema", "Name of the model:", "Post").ifPresent(this::createNamed);
    }

    private void createNamed(String typeName) {
        if (!SchemaFiles.isTypeName(typeName)) {
            dialogs.showProblem(
                    "“%s” cannot be the name of a model. Use letters, digits and _, and start with a letter."
                            .formatted(typeName),
                    List.of());
            return;
        }
        dialogs.chooseTarget("Where to write the schema", "schema.graphql")
                .ifPresent(target -> write(target, typeName));
    }

    private void write(Path target, String typeName) {
        tasks.run("Writing " + target, () -> SchemaFiles.writeTemplate(target, typeName))
                .onDone(this::open)
                .onFailed(
                        failure ->
                                dialogs.showProblem(
                                        failure instanceof FileAlreadyExistsException
                                                ? target + " exists already. Choose another name."
                                                : target + " could not be written.",
                                        List.of(failure.toString())));
    }

    @Override
    public void forgetRecent() {
        tasks.run(
                        "Forgetting recent schemas",
                        () -> {
                            workspaces.forgetRecent();
                            return workspaces.recent();
                        })
                .onDone(recent::setAll);
    }

    /// Reads the schema file again; its data stays. While the file cannot be read at all, such as
    /// in the middle of being edited, or no longer fits the data, what is open stays as it is.
    void reload() {
        Project open = project.get();
        if (open == null) return;
        Workspace workspace = open.desk().workspace();
        tasks.run("Reading " + open.name(), () -> workspaces.obstacle(workspace))
                .onDone(
                        obstacle ->
                                obstacle.ifPresentOrElse(
                                        found -> stayWith(open, found),
                                        () -> closeThen(() -> openAgain(workspace))));
    }

    private void openAgain(Workspace closed) {
        reloaded = closed;
        opening.open(closed.schemaFile());
    }

    private void stayWith(Project open, OpenOutcome.Declined obstacle) {
        switch (obstacle) {
            case OpenOutcome.Unreadable(_, List<SchemaProblem> problems) ->
                    dialogs.showProblem(
                            open.name()
                                    + " cannot be read as a schema now. It stays open as it was"
                                    + " read before.",
                            problems.stream().map(SchemaProblem::toString).toList());
            case OpenOutcome.Refused(_, _, List<String> differences) ->
                    dialogs.showProblem(
                            open.name()
                                    + " no longer fits the data that is stored for it. The data"
                                    + " was not touched, and the schema stays open as it was read"
                                    + " before.",
                            differences);
        }
    }

    void closeProject() {
        closeThen(() -> status.done("Closed"));
    }

    /// Closes the open schema, if any, and then goes on.
    ///
    /// @return false if the person would rather stay, and nothing happens
    boolean closeThen(Runnable next) {
        Project open = project.get();
        if (open == null) {
            next.run();
            return true;
        }
        if (!mayClose.getAsBoolean()) return false;
        close(open, next);
        return true;
    }

    @Override
    public void opened(Workspace workspace) {
        Project before = project.get();
        if (before != null) close(before, () -> {});
        var desk = new Desk(workspace, tasks, status, dialogs, leading());
        project.set(new Project(desk, new LiveCounts(workspace.dataStore(), tasks)));
        refreshRecent();
        tellNews(workspace);
        if (!workspace.isReadOnly()) tellDrafts(workspace);
    }

    private void tellNews(Workspace workspace) {
        Workspace before = reloaded;
        reloaded = null;
        if (before == null || !before.schemaFile().equals(workspace.schemaFile())) return;
        String name = String.valueOf(workspace.schemaFile().getFileName());
        status.done(ReloadNews.sentence(name, before.schema(), workspace.schema()));
    }

    private Links leading() {
        return Objects.requireNonNull(links, "no window to lead through");
    }

    private void tellDrafts(Workspace workspace) {
        tasks.run(
                        "Looking for drafts",
                        () ->
                                KeptDrafts.sentence(
                                        workspace.dataStore().drafts(),
                                        workspace.schemaDrafts().exist()))
                .onDone(sentence -> sentence.ifPresent(status::done));
    }

    @Override
    public void unreadable(Path schema, List<SchemaProblem> problems) {
        dialogs.showProblem(
                schema.getFileName() + " could not be opened as a schema.",
                problems.stream().map(SchemaProblem::toString).toList());
    }

    /// The views let go first. The store closes when all that is under way has been answered: a
    /// save, or the writing of what was typed last.
    private void close(Project open, Runnable next) {
        Layout kept = letGo(open);
        tasks.whenIdle(
                () ->
                        tasks.run("Closing " + open.name(), () -> closed(open, kept))
                                .onDone(done -> next.run())
                                .onFailed(failure -> closedBadly(open, failure, next)));
    }

    private void closedBadly(Project open, Throwable failure, Runnable next) {
        dialogs.showProblem(
                open.name() + " could not be closed cleanly. Its data is safe as last saved.",
                List.of(failure.toString()));
        next.run();
    }

    /// Takes the schema off the window.
    private Layout letGo(Project open) {
        Layout kept = layout.get();
        project.set(null);
        open.counts().close();
        steps.clear();
        status.timing("");
        return kept;
    }

    private static boolean closed(Project open, Layout layout) {
        try (Workspace workspace = open.desk().workspace()) {
            workspace.remember(Layout.NAME, layout.value());
        }
        return true;
    }

    /// Reads anew which schemas were opened before.
    void refreshRecent() {
        tasks.run("Reading the recent schemas", workspaces::recent).onDone(recent::setAll);
    }
}

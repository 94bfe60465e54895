package dev.storeroom.ui.shell;

import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.ui.backend.BackendControl;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.Links;
import dev.storeroom.ui.desk.LiveCounts;
import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.schemaview.SchemaViewModel;
import dev.storeroom.ui.welcome.GettingStarted;
import dev.storeroom.ui.welcome.WelcomeViewModel;
import dev.storeroom.workspace.SampleSchema;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// What the window knows: the open schema, what was open before, and what is shown around it.
///
/// One schema is open at a time. It stays open until the next one has opened, so that a file that
/// cannot be opened never takes away the one that is.
final class ShellViewModel
        implements WelcomeViewModel.Commands, SchemaOpening.Listener, SchemaReload.Ways {
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final SchemaOpening opening;
    private final SchemaReload reload;
    private final SchemaClosing closing;
    private final StarterSchemas starters;
    private final RecentSchemas recent;
    private final UndoStack steps = new UndoStack();
    private final StatusViewModel status = new StatusViewModel(steps);
    private final GettingStarted guide = new GettingStarted();
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ShownPanes panes = new ShownPanes();
    private @Nullable Links links;

    ShellViewModel(Workspaces workspaces, SchemaFiles files, Tasks tasks, Dialogs dialogs) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        opening = new SchemaOpening(workspaces, tasks, dialogs, this);
        reload = new SchemaReload(workspaces, tasks, dialogs, this);
        closing = new SchemaClosing(tasks, dialogs);
        starters = new StarterSchemas(files, tasks, dialogs, this::open);
        recent = new RecentSchemas(workspaces, tasks);
    }

    /// The open schema; null while none is.
    ReadOnlyObjectProperty<@Nullable Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    RecentSchemas recent() {
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

    SchemaClosing closing() {
        return closing;
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
                return starters.isSample(file);
            }

            @Override
            public void copyAndOpen(Path file) {
                starters.copyAndOpen(file);
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
        tasks.whenIdle(() -> lettingGo(() -> opening.open(schema), () -> {}));
    }

    /// Opens what was open when the window was left.
    void reopen(Path schema) {
        opening.reopen(schema);
    }

    /// Goes on, unless the open schema has what would be lost with it.
    private void lettingGo(Runnable next, Runnable stay) {
        Project open = project.get();
        if (open == null) next.run();
        else open.backend().ending("Close", next, stay);
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
        starters.openSample(sample);
    }

    @Override
    public void createFromTemplate() {
        starters.createFromTemplate();
    }

    @Override
    public void forgetRecent() {
        recent.forget();
    }

    /// Reads the schema file again; its data stays.
    void reload() {
        Project open = project.get();
        if (open != null) reload.start(open);
    }

    void closeProject() {
        closeThen(() -> status.done("Closed"), () -> {});
    }

    @Override
    public void close(Runnable next) {
        closeThen(next, () -> {});
    }

    /// Closes the open schema, if any, and then goes on.
    ///
    /// @param stay goes on instead if the person would rather stay
    void closeThen(Runnable next, Runnable stay) {
        Project open = project.get();
        if (open == null) next.run();
        else if (!closing.mayClose()) stay.run();
        else lettingGo(() -> closing.close(open, () -> letGo(open), next), stay);
    }

    /// Takes the schema off the window.
    private void letGo(Project open) {
        project.set(null);
        open.counts().close();
        steps.clear();
        status.timing("");
    }

    @Override
    public void opened(Workspace workspace) {
        Project before = project.get();
        if (before != null) closing.close(before, () -> letGo(before), () -> {});
        var desk = new Desk(workspace, tasks, status, dialogs, leading());
        var counts = new LiveCounts(workspace.dataStore(), tasks);
        project.set(new Project(desk, counts, new BackendControl(desk)));
        recent.refresh();
        reload.news(workspace).ifPresent(status::done);
        if (!workspace.isReadOnly()) tellDrafts(workspace);
    }

    private Links leading() {
        return Objects.requireNonNull(links, "no window to lead through");
    }

    private void tellDrafts(Workspace workspace) {
        tasks.run(
                        "Looking for drafts",
                        () ->
                                KeptDrafts.of(
                                        workspace.dataStore().drafts(),
                                        workspace.schemaDrafts().exist()))
                .onDone(kept -> kept.ifPresent(this::tell));
    }

    private void tell(KeptDrafts kept) {
        status.doneThere(kept.sentence(), kept.link(), () -> kept.show(leading()));
    }

    @Override
    public void unreadable(Path schema, List<SchemaProblem> problems) {
        dialogs.showProblem(
                schema.getFileName() + " could not be opened as a schema.",
                problems.stream().map(SchemaProblem::toString).toList());
    }
}

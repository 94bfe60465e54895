package dev.storeroom.ui.shell;

import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads the file of the open schema again; its data stays. While the file cannot be read at all,
/// such as in the middle of being edited, or no longer fits the data, what is open stays as it is.
final class SchemaReload {
    private final Workspaces workspaces;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Ways ways;

    /// What was closed to be opened again.
    private @Nullable Workspace closed;

    /// How a schema comes and goes.
    interface Ways {
        /// Closes the open schema, unless the person would rather stay, and then goes on.
        void close(Runnable next);

        void open(Path schema);
    }

    SchemaReload(Workspaces workspaces, Tasks tasks, Dialogs dialogs, Ways ways) {
        this.workspaces = workspaces;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.ways = ways;
    }

    void start(Project open) {
        Workspace workspace = open.desk().workspace();
        tasks.run("Reading " + open.name(), () -> workspaces.obstacle(workspace))
                .onDone(
                        obstacle ->
                                obstacle.ifPresentOrElse(
                                        found -> stayWith(open, found),
                                        () -> ways.close(() -> openAgain(workspace))));
    }

    private void openAgain(Workspace workspace) {
        closed = workspace;
        ways.open(workspace.schemaFile());
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

    /// What is new in a schema that has just been opened, if it was opened again; told once.
    Optional<String> news(Workspace opened) {
        Workspace before = closed;
        closed = null;
        if (before == null || !before.schemaFile().equals(opened.schemaFile()))
            return Optional.empty();
        String name = String.valueOf(opened.schemaFile().getFileName());
        return Optional.of(ReloadNews.sentence(name, before.schema(), opened.schema()));
    }
}

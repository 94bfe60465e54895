package dev.storeroom.ui.shell;

import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.Recent;
import dev.storeroom.workspace.Workspaces;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The schemas that were opened before, newest first.
final class RecentSchemas {
    private final Workspaces workspaces;
    private final Tasks tasks;
    private final ObservableList<Recent> list = FXCollections.observableArrayList();

    RecentSchemas(Workspaces workspaces, Tasks tasks) {
        this.workspaces = workspaces;
        this.tasks = tasks;
    }

    ObservableList<Recent> list() {
        return list;
    }

    /// Reads anew which they are.
    void refresh() {
        tasks.run("Reading the recent schemas", workspaces::recent).onDone(list::setAll);
    }

    void forget() {
        tasks.run(
                        "Forgetting recent schemas",
                        () -> {
                            workspaces.forgetRecent();
                            return workspaces.recent();
                        })
                .onDone(list::setAll);
    }
}

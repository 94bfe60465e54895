package dev.storeroom.ui.shell;

import dev.storeroom.data.Value;
import dev.storeroom.workspace.Workspaces;

import javafx.stage.Stage;

/// The way out: keeps how the window was left, closes the schema, then the window.
final class Exit {
    /// What the settings keep the walk-through's steps by.
    static final String GUIDE = "guide";

    private final Stage stage;
    private final ShellViewModel shell;
    private final Workspaces data;
    private boolean isLeaving;

    Exit(Stage stage, ShellViewModel shell, Workspaces data) {
        this.stage = stage;
        this.shell = shell;
        this.data = data;
    }

    /// Leaves, once, unless the person would rather stay; a second call while leaving does nothing.
    void leave() {
        if (isLeaving) return;
        WindowBounds bounds = WindowBounds.of(stage);
        Value panes = shell.panes().value();
        String guide = shell.guide().text();
        isLeaving = shell.closeThen(() -> keep(bounds, panes, guide));
    }

    private void keep(WindowBounds bounds, Value panes, String guide) {
        shell.tasks()
                .run(
                        "Keeping the settings",
                        () -> {
                            data.set(WindowBounds.NAME, bounds.value());
                            data.set(ShownPanes.NAME, panes);
                            data.set(GUIDE, Value.text(guide));
                            return true;
                        })
                .onDone(done -> stage.close())
                .onFailed(failure -> stage.close());
    }
}

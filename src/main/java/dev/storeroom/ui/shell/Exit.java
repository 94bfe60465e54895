package dev.storeroom.ui.shell;

import dev.storeroom.data.Value;
import dev.storeroom.workspace.Workspaces;

import javafx.stage.Stage;

/// The way out: keeps how the window was left, closes the schema, then the window.
final class Exit {
    /// What the settings keep the walk-through's steps by.
    static final String GUIDE = "guide";

    /// What they keep the schema by that was open.
    static final String OPEN = "open";

    private final Stage stage;
    private final NormalBounds bounds;
    private final ShellViewModel shell;
    private final Workspaces data;
    private boolean isLeaving;

    /// @param bounds those of the stage
    Exit(Stage stage, NormalBounds bounds, ShellViewModel shell, Workspaces data) {
        this.stage = stage;
        this.bounds = bounds;
        this.shell = shell;
        this.data = data;
    }

    /// Leaves, once, unless the person would rather stay; a second call while leaving does nothing.
    void leave() {
        if (isLeaving) return;
        WindowBounds left = bounds.now();
        Value panes = shell.panes().value();
        String guide = shell.guide().text();
        Project open = shell.projectProperty().get();
        Value schema =
                open == null
                        ? Value.NULL
                        : Value.text(open.desk().workspace().schemaFile().toString());
        isLeaving = true;
        shell.closeThen(() -> keep(left, panes, guide, schema), () -> isLeaving = false);
    }

    private void keep(WindowBounds left, Value panes, String guide, Value schema) {
        shell.tasks()
                .run(
                        "Keeping the settings",
                        () -> {
                            data.set(WindowBounds.NAME, left.value());
                            data.set(ShownPanes.NAME, panes);
                            data.set(GUIDE, Value.text(guide));
                            data.set(OPEN, schema);
                            return true;
                        })
                .onDone(done -> stage.close())
                .onFailed(failure -> stage.close());
    }
}

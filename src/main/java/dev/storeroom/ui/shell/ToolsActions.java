package dev.storeroom.ui.shell;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What is made of a schema.
record ToolsActions(GuardedActions guarded, ShellActions.Window window) {

    List<Action> all() {
        return List.of(
                guarded.onSchema(
                        "tools-generate-models",
                        "Generate Models…",
                        Feather.CODE,
                        "Shortcut+Shift+J",
                        window::generateModels));
    }
}

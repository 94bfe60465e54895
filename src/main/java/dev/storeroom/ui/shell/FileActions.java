package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.TabCommand;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What is done with schemas and with the window as a whole.
record FileActions(
        ShellViewModel shell, Tabs tabs, GuardedActions guarded, ShellActions.Window window) {

    List<Action> all() {
        return List.of(
                Action.of(
                        "file-new-schema",
                        "New Schema from Template…",
                        Feather.FILE_PLUS,
                        "Shortcut+Shift+N",
                        shell::createFromTemplate),
                Action.of(
                        "file-open-schema",
                        "Open Schema…",
                        Feather.FOLDER,
                        "Shortcut+O",
                        shell::chooseSchema),
                Action.of("file-clear-recent", "Clear List", null, "", shell::forgetRecent),
                guarded.inTab(
                        "file-save",
                        "Save",
                        Feather.SAVE,
                        "Shortcut+S",
                        TabCommand.SAVE,
                        "There are no changes to save."),
                guarded.onSchema(
                        "file-reload", "Reload Schema", null, "Shortcut+Shift+R", shell::reload),
                guarded.onTab(
                        Action.of(
                                "file-close-tab",
                                "Close Tab",
                                null,
                                "Shortcut+W",
                                tabs::closeFront)),
                guarded.onSchema(
                        "file-close-project",
                        "Close Project",
                        null,
                        "Shortcut+Shift+W",
                        shell::closeProject),
                Action.of("file-exit", "Exit", null, "Shortcut+Q", window::exit));
    }
}

package dev.storeroom.ui.shell;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What explains Storeroom.
record HelpActions(Tabs tabs, ShellActions.Window window) {

    List<Action> all() {
        return List.of(
                Action.of(
                        "help-welcome",
                        "Welcome and Getting Started",
                        Feather.HOME,
                        "F1",
                        () -> tabs.show(new Place.Welcome())),
                Action.of(
                        "help-filter-language",
                        "Filter Language",
                        null,
                        "",
                        () -> tabs.show(new Place.FilterLanguage())),
                Action.of(
                        "help-shortcuts",
                        "Keyboard Shortcuts",
                        Feather.COMMAND,
                        "Shortcut+Slash",
                        () -> tabs.show(new Place.Shortcuts())),
                Action.of("help-log", "Show Log File", null, "", window::showLog),
                Action.of("help-about", "About Storeroom", null, "", window::showAbout));
    }
}

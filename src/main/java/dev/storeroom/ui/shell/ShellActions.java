package dev.storeroom.ui.shell;

import dev.storeroom.ui.theme.ThemeChoice;

import javafx.beans.property.ObjectProperty;

import java.util.List;
import java.util.stream.Stream;

/// Every action of the main window, menu by menu.
final class ShellActions {
    private ShellActions() {}

    /// What the window itself has to do for an action.
    interface Window {
        void nextRegion(int by);

        void generateModels();

        void showAbout();

        void showLog();

        void exit();
    }

    static Actions of(
            ShellViewModel shell,
            Tabs tabs,
            Visits visits,
            DataCommands data,
            BackendCommands backend,
            ObjectProperty<ThemeChoice> theme,
            Window window) {
        var guarded = new GuardedActions(shell, tabs);
        return new Actions(
                Stream.of(
                                new FileActions(shell, tabs, guarded, window).all(),
                                new EditActions(shell.steps(), guarded).all(),
                                new ViewActions(shell.panes(), tabs, guarded, theme).all(),
                                new GoActions(tabs, visits, guarded, window).all(),
                                new SyncActions(data, guarded).all(),
                                new BackendActions(backend, guarded).all(),
                                new ToolsActions(guarded, window).all(),
                                new HelpActions(tabs, window).all())
                        .flatMap(List::stream)
                        .toList());
    }
}

package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.TabCommand;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Makes the actions that can be done only while what they work on is open, and that say so while
/// it is not.
final class GuardedActions {
    private final Tabs tabs;
    private final ObservableValue<Boolean> hasSchema;
    private final ObservableValue<Boolean> canWrite;
    private final ObservableValue<Boolean> hasTab;

    GuardedActions(ShellViewModel shell, Tabs tabs) {
        this.tabs = tabs;
        hasSchema = shell.projectProperty().map(project -> true).orElse(false);
        canWrite = shell.projectProperty().map(project -> !project.isReadOnly()).orElse(false);
        hasTab = tabs.front().map(tab -> true).orElse(false);
    }

    /// For something done with the open schema.
    Action onSchema(String id, String text, @Nullable Ikon icon, String keys, Runnable handler) {
        return onSchema(Action.of(id, text, icon, keys, handler));
    }

    Action onSchema(Action action) {
        return action.enabledWhen(hasSchema, "Open a schema first.");
    }

    /// For something that changes the data of the open schema.
    Action onData(String id, String text, @Nullable Ikon icon, String keys, Runnable handler) {
        return Action.of(id, text, icon, keys, handler)
                .enabledWhen(canWrite, "Open a schema first, not read-only.");
    }

    /// For something done with whatever tab is in front.
    Action onTab(Action action) {
        return action.enabledWhen(hasTab, "No tab is open.");
    }

    /// For something that the tab in front does itself, where it can.
    ///
    /// @param reason why it may be that the tab cannot
    Action inTab(
            String id,
            String text,
            @Nullable Ikon icon,
            String keys,
            TabCommand command,
            String reason) {
        return Action.of(id, text, icon, keys, () -> tabs.run(command))
                .enabledWhen(tabs.canRun(command), reason);
    }
}

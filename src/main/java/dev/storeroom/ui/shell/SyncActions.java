package dev.storeroom.ui.shell;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What is done with all of a schema's data at once.
record SyncActions(DataCommands data, GuardedActions guarded) {

    List<Action> all() {
        return List.of(
                guarded.onSchema(
                        "sync-outbox",
                        "Outbox",
                        Feather.INBOX,
                        "Shortcut+Shift+O",
                        data::showOutbox),
                guarded.onData(
                        "sync-clear",
                        "Clear Local Data…",
                        Feather.TRASH,
                        "Shortcut+Shift+Delete",
                        data::clear),
                guarded.onData(
                        "sync-restore",
                        "Restore Snapshot…",
                        Feather.ROTATE_CCW,
                        "",
                        data::restore));
    }
}

package dev.storeroom.ui.inspector;

import dev.storeroom.data.Snapshot;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.desk.Desk;

import java.util.Set;

/// Clears and restores the local data, each so that it can be taken back.
///
/// Used on the JavaFX thread.
final class LocalData {
    private final Desk desk;
    private final DataStore store;

    LocalData(Desk desk) {
        this.desk = desk;
        store = desk.workspace().dataStore();
    }

    /// @param models what to clear; all models for everything, outbox and drafts included
    /// @param records how many are there, for the sentence afterwards
    void clear(Set<String> models, boolean isAll, long records) {
        desk.tasks()
                .run("Clearing local data", () -> isAll ? store.clear() : store.clear(models))
                .onDone(
                        snapshot ->
                                desk.notices()
                                        .done(
                                                "Cleared " + Counted.of(records, "record"),
                                                "clear local data",
                                                () -> restore(snapshot)))
                .onFailed(failure -> failed("Nothing was cleared", failure));
    }

    /// Asks, then puts the snapshot back.
    void askAndRestore(Snapshot snapshot, Runnable then) {
        String question =
                "Restore the data of %s?".formatted(SnapshotWords.when(snapshot.takenAt()));
        String consequence =
                "%s will be back. What is there now is set aside as a snapshot first, so nothing is lost."
                        .formatted(Counted.of(snapshot.rows(), "record"));
        if (!desk.dialogs().confirm(question, consequence, "Restore")) return;
        restore(snapshot, then);
    }

    void restore(Snapshot snapshot) {
        restore(snapshot, () -> {});
    }

    private void restore(Snapshot snapshot, Runnable then) {
        desk.tasks()
                .run("Restoring a snapshot", () -> store.restore(snapshot))
                .onDone(
                        before -> {
                            desk.notices()
                                    .done(
                                            "Restored " + Counted.of(snapshot.rows(), "record"),
                                            "restore",
                                            () -> restore(before));
                            then.run();
                        })
                .onFailed(failure -> failed("Nothing was restored", failure));
    }

    private void failed(String what, Throwable failure) {
        desk.notices().failed(what + ". " + failure.getMessage());
    }
}

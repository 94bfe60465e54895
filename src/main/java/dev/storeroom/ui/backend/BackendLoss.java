package dev.storeroom.ui.backend;

import dev.storeroom.ui.desk.Desk;
import dev.storeroom.workspace.LocalBackend;

import java.util.Map;
import java.util.function.Consumer;

/// Asks before records of a running backend go.
record BackendLoss(Desk desk) {

    /// Asks with the number of records that go, and goes on if they may.
    void beforeReset(LocalBackend backend, BackendChoice choice, Runnable next) {
        counted(
                backend,
                rows -> {
                    if (may(LossWords.reset(rows), rows, choice, "Reset")) next.run();
                });
    }

    /// Goes on at once where the records are kept, or there are none; else asks.
    ///
    /// @param verb what is about to be done
    /// @param stay goes on instead if the person would rather keep them
    void beforeEnd(
            String verb, LocalBackend backend, BackendChoice choice, Runnable next, Runnable stay) {
        if (!choice.isInMemory()) {
            next.run();
            return;
        }
        counted(
                backend,
                rows -> {
                    if (LossWords.count(rows) == 0
                            || may(LossWords.end(verb, rows), rows, choice, verb)) next.run();
                    else stay.run();
                });
    }

    private boolean may(
            String question, Map<String, Long> rows, BackendChoice choice, String verb) {
        return desk.dialogs().confirmLoss(question, LossWords.loss(rows, choice), verb);
    }

    private void counted(LocalBackend backend, Consumer<Map<String, Long>> next) {
        desk.tasks()
                .run("Counting the backend's records", () -> backend.activity().rows())
                .onDone(next);
    }
}

package dev.storeroom.ui.table;

import dev.storeroom.data.Draft;
import dev.storeroom.ui.fx.Tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Keeps the unsaved texts of cells in the store, for the next run. A text that it does not take is
/// offered again as soon as it takes anything.
final class KeptCells {
    private final RowSource source;
    private final Tasks tasks;
    private final CellDrafts drafts;
    private final Consumer<String> refused;
    private final List<Draft> onlyHere = new ArrayList<>();

    /// @param drafts what the cells hold now
    /// @param refused is told why a text could not be kept
    KeptCells(RowSource source, Tasks tasks, CellDrafts drafts, Consumer<String> refused) {
        this.source = source;
        this.tasks = tasks;
        this.drafts = drafts;
        this.refused = refused;
    }

    /// Tells whether a cell holds text that nothing but the cell has.
    boolean isOnlyHere() {
        return onlyHere.stream().anyMatch(drafts::holds);
    }

    void keep(Draft draft) {
        if (source.isReadOnly()) return;
        tasks.run(
                        "Keeping an unsaved text",
                        () -> {
                            source.keepDraft(draft);
                            return draft;
                        })
                .onDone(kept -> offerAgain())
                .onFailed(failure -> notKept(draft, failure));
    }

    void drop(Draft draft) {
        if (source.isReadOnly()) return;
        tasks.run(
                        "Dropping an unsaved text",
                        () -> {
                            source.dropDraft(draft);
                            return draft;
                        })
                .onDone(dropped -> offerAgain());
    }

    private void notKept(Draft draft, Throwable failure) {
        onlyHere.add(draft);
        refused.accept(
                "What you typed is only on screen: it could not be kept. " + failure.getMessage());
    }

    private void offerAgain() {
        List<Draft> offered = onlyHere.stream().filter(drafts::holds).toList();
        onlyHere.clear();
        offered.forEach(this::keep);
    }
}

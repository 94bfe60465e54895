package dev.storeroom.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// What can be taken back, for the whole window: a change in one tab is undone from any other.
///
/// A step without a way to do it again leaves the redo side empty once it is undone.
final class UndoStack {
    static final int MOST_STEPS = 200;

    /// @param name what follows "Undo" in the menu, like "delete “Hello”"
    record Step(String name, Runnable undo, @Nullable Runnable redo) {}

    private Consumer<String> onTurned = sentence -> {};
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Step> next = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Step> nextRedo = new ReadOnlyObjectWrapper<>();

    /// What `undo` would take back.
    ReadOnlyObjectProperty<@Nullable Step> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /// What `redo` would do again.
    ReadOnlyObjectProperty<@Nullable Step> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    /// Takes a sentence for each step that is undone or done again, before it runs: what becomes of
    /// it is told after that.
    void onTurned(Consumer<String> listener) {
        onTurned = listener;
    }

    /// Adds what was just done; what had been undone before cannot be done again after it.
    void push(Step step) {
        done.push(step);
        if (done.size() > MOST_STEPS) done.removeLast();
        undone.clear();
        refresh();
    }

    void undo() {
        Step step = done.peek();
        if (step != null) undo(step);
    }

    /// Takes back that step, wherever it stands by now; nothing happens if it was undone already.
    void undo(Step step) {
        if (!done.remove(step)) return;
        if (step.redo() != null) undone.push(step);
        refresh();
        onTurned.accept("Undone: " + step.name());
        step.undo().run();
    }

    void redo() {
        Step step = undone.poll();
        if (step == null || step.redo() == null) return;
        done.push(step);
        refresh();
        onTurned.accept("Done again: " + step.name());
        step.redo().run();
    }

    /// Forgets everything: the data that the steps were about is no longer open.
    void clear() {
        done.clear();
        undone.clear();
        refresh();
    }

    private void refresh() {
        next.set(done.peek());
        nextRedo.set(undone.peek());
    }
}

package dev.storeroom.ui.shell;

import dev.storeroom.ui.fx.Notices;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// What the status bar says: the last thing that happened, with its Undo while that is offered.
final class StatusViewModel implements Notices {
    static final Duration UNDO_OFFERED = Duration.seconds(10);

    /// The last thing that happened.
    ///
    /// @param step what its Undo link takes back; null where there is nothing to take back
    /// @param way where else it leads; null for nowhere
    record Message(
            String sentence, boolean isFailure, UndoStack.@Nullable Step step, @Nullable Way way) {
        static final Message READY = of("Ready", false);

        static Message of(String sentence, boolean isFailure) {
            return new Message(sentence, isFailure, null, null);
        }
    }

    /// A link beside the message.
    record Way(String text, Runnable handler) {}

    private final UndoStack steps;
    private final PauseTransition undoOffered = new PauseTransition(UNDO_OFFERED);
    private final ReadOnlyObjectWrapper<Message> message =
            new ReadOnlyObjectWrapper<>(Message.READY);
    private final ReadOnlyStringWrapper timing = new ReadOnlyStringWrapper("");

    StatusViewModel(UndoStack steps) {
        this.steps = steps;
        undoOffered.setOnFinished(finished -> withdrawUndo());
        steps.onTurned(this::done);
    }

    ReadOnlyObjectProperty<Message> messageProperty() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyStringProperty timingProperty() {
        return timing.getReadOnlyProperty();
    }

    @Override
    public void done(String sentence) {
        show(Message.of(sentence, false));
    }

    @Override
    public void done(String sentence, String name, Runnable undo) {
        offer(sentence, new UndoStack.Step(name, undo, null));
    }

    @Override
    public void done(String sentence, String name, Runnable undo, Runnable redo) {
        offer(sentence, new UndoStack.Step(name, undo, redo));
    }

    @Override
    public void doneThere(String sentence, String link, Runnable way) {
        show(new Message(sentence, false, null, new Way(link, way)));
    }

    @Override
    public void timing(String sentence) {
        timing.set(sentence);
    }

    @Override
    public void failed(String sentence) {
        show(Message.of(sentence, true));
    }

    /// Takes back what the shown Undo link is about.
    void undoShown() {
        UndoStack.Step step = message.get().step();
        withdrawUndo();
        if (step != null) steps.undo(step);
    }

    private void offer(String sentence, UndoStack.Step step) {
        steps.push(step);
        show(new Message(sentence, false, step, null));
        undoOffered.playFromStart();
    }

    private void show(Message shown) {
        undoOffered.stop();
        message.set(shown);
    }

    private void withdrawUndo() {
        Message shown = message.get();
        message.set(Message.of(shown.sentence(), shown.isFailure()));
    }
}

package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class UndoStackTest {
    private final List<String> log = new ArrayList<>();
    private final UndoStack steps = new UndoStack();

    @Test
    void theLastStepIsUndoneFirst() {
        steps.push(step("one"));
        steps.push(step("two"));
        steps.undo();
        steps.undo();
        assertThat(log).containsExactly("undo two", "undo one");
    }

    @Test
    void aStepThatWasUndoneCanBeDoneAgain() {
        steps.push(step("one"));
        steps.undo();
        steps.redo();
        assertThat(log).containsExactly("undo one", "redo one");
        assertThat(steps.nextProperty().get().name()).isEqualTo("one");
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        steps.push(step("one"));
        steps.undo();
        steps.push(step("two"));
        assertThat(steps.nextRedoProperty().get()).isNull();
    }

    @Test
    void aLinkUndoesItsOwnStepAndOnlyOnce() {
        var first = step("one");
        steps.push(first);
        steps.push(step("two"));
        steps.undo(first);
        steps.undo(first);
        assertThat(log).containsExactly("undo one");
        assertThat(steps.nextProperty().get().name()).isEqualTo("two");
    }

    @Test
    void whatIsTurnedIsToldBeforeItRuns() {
        steps.onTurned(log::add);
        steps.push(step("one"));
        steps.undo();
        steps.redo();
        assertThat(log).containsExactly("Undone: one", "undo one", "Done again: one", "redo one");
    }

    @Test
    void noMoreStepsAreKeptThanTheLimit() {
        for (int i = 0; i <= UndoStack.MOST_STEPS; i++) steps.push(step("step " + i));
        for (int i = 0; i <= UndoStack.MOST_STEPS; i++) steps.undo();
        assertThat(log).hasSize(UndoStack.MOST_STEPS).last().isEqualTo("undo step 1");
    }

    private UndoStack.Step step(String name) {
        return new UndoStack.Step(
                name, () -> log.add("undo " + name), () -> log.add("redo " + name));
    }
}

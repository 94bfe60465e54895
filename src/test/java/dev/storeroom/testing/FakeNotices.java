package dev.storeroom.testing;

import dev.storeroom.ui.fx.Notices;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps what a person would be told, and the last undo.
public final class FakeNotices implements Notices {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private @Nullable Runnable undo;

    /// Every sentence so far; failures too.
    public List<String> told() {
        return List.copyOf(told);
    }

    /// The failures among them.
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /// Takes the last thing back that can be.
    public void undo() {
        if (undo == null) throw new AssertionError("nothing to undo after " + told);
        undo.run();
    }

    @Override
    public void done(String sentence) {
        told.add(sentence);
    }

    @Override
    public void done(String sentence, String name, Runnable undo) {
        told.add(sentence);
        this.undo = undo;
    }

    @Override
    public void timing(String sentence) {}

    @Override
    public void failed(String sentence) {
        failures.add(sentence);
        told.add(sentence);
    }
}

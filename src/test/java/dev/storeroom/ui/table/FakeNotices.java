package dev.storeroom.ui.table;

import dev.storeroom.ui.fx.Notices;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps what was said, and what can be undone.
final class FakeNotices implements Notices {
    final List<String> said = new CopyOnWriteArrayList<>();
    final List<Runnable> undos = new CopyOnWriteArrayList<>();

    @Override
    public void done(String sentence) {
        said.add(sentence);
    }

    @Override
    public void done(String sentence, String name, Runnable undo) {
        said.add(sentence);
        undos.add(undo);
    }

    @Override
    public void timing(String sentence) {}

    @Override
    public void failed(String sentence) {
        said.add(sentence);
    }
}

package dev.storeroom.ui.form;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Subscription;
import dev.storeroom.ui.desk.RecordDesk;
import dev.storeroom.ui.fx.LatestOnFx;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Reads one record anew whenever a commit may have changed it.
///
/// Use it on the JavaFX thread; the listener runs there. The store tells of commits on a thread of
/// its own.
final class RecordWatch implements AutoCloseable {
    private final RecordDesk desk;
    private final BiConsumer<RecordKey, Optional<StoredRow>> listener;
    private final LatestOnFx<ChangeSet> changed = new LatestOnFx<>(changes -> read());
    private volatile @Nullable RecordKey followed;
    private @Nullable Subscription commits;
    private boolean closed;

    RecordWatch(RecordDesk desk, BiConsumer<RecordKey, Optional<StoredRow>> listener) {
        this.desk = desk;
        this.listener = listener;
        desk.tasks()
                .run("Watching for changes", () -> desk.store().observe(this::heard))
                .onDone(this::opened);
    }

    private void opened(Subscription subscription) {
        commits = subscription;
        if (closed) subscription.close();
    }

    /// Follows this record instead of any other, and reads it at once.
    void follow(RecordKey key) {
        followed = key;
        read();
    }

    void stop() {
        followed = null;
    }

    private void heard(ChangeSet changes) {
        RecordKey key = followed;
        if (key != null && concerns(changes, key)) changed.accept(changes);
    }

    private static boolean concerns(ChangeSet changes, RecordKey key) {
        return changes.wholeModels().contains(key.model())
                || changes.changes().getOrDefault(key.model(), List.of()).stream()
                        .anyMatch(change -> change.key().equals(key));
    }

    private void read() {
        RecordKey key = followed;
        if (key == null) return;
        desk.tasks()
                .run("Reading a " + key.model(), () -> desk.store().find(key))
                .onDone(row -> listener.accept(key, row));
    }

    @Override
    public void close() {
        closed = true;
        followed = null;
        if (commits != null) commits.close();
    }
}

package dev.storeroom.ui.sync;

import dev.storeroom.data.RecordKey;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.StoreChanges;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.InstantSource;
import java.util.function.Consumer;

/// Where synchronisation stands and what waits for it, fresh after each commit.
///
/// Lives on the JavaFX thread. Who owns the panel closes it.
public final class SyncPanelViewModel implements AutoCloseable {
    private final Desk desk;
    private final Runnable showStorage;
    private final OutboxViewModel outbox;
    private final StoreChanges changes;
    private final ReadOnlyObjectWrapper<SyncStatus> status =
            new ReadOnlyObjectWrapper<>(SyncStatus.UNKNOWN);
    private final StoreFigures figures;
    private boolean isReading;
    private boolean isStale;

    /// @param showRecord brings a record to the front
    /// @param showStorage opens the storage inspector
    public SyncPanelViewModel(Desk desk, Consumer<RecordKey> showRecord, Runnable showStorage) {
        this.desk = desk;
        this.showStorage = showStorage;
        DataStore store = desk.workspace().dataStore();
        outbox = new OutboxViewModel(desk, showRecord, InstantSource.system());
        figures = new StoreFigures(store);
        changes = new StoreChanges(store, desk.tasks(), this::changed);
        refresh();
    }

    /// Reads everything shown once more.
    public void refresh() {
        outbox.refresh();
        if (isReading) {
            isStale = true;
            return;
        }
        isReading = true;
        isStale = false;
        desk.tasks().run("Looking at the outbox", figures::read).onDone(this::show);
    }

    ReadOnlyObjectProperty<SyncStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    OutboxViewModel outbox() {
        return outbox;
    }

    void showStorage() {
        showStorage.run();
    }

    @Override
    public void close() {
        changes.close();
    }

    private void changed(long commit) {
        figures.heard(commit);
        refresh();
    }

    private void show(SyncStatus newest) {
        isReading = false;
        status.set(newest);
        if (isStale) refresh();
    }
}

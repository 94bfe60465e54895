package dev.storeroom.ui.sync;

import dev.storeroom.data.RecordKey;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.LatestReading;
import dev.storeroom.ui.desk.StoreChanges;
import dev.storeroom.ui.fx.Subscriptions;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.function.Consumer;

/// Where synchronisation stands and what waits for it, fresh after each commit.
///
/// Lives on the JavaFX thread. Who owns the panel closes it.
public final class SyncPanelViewModel implements AutoCloseable {
    private final Runnable showStorage;
    private final OutboxViewModel outbox;
    private final StoreChanges changes;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<@Nullable SyncStatus> status =
            new ReadOnlyObjectWrapper<>();
    private final StoreFigures figures;
    private final LatestReading<SyncStatus> reading;

    /// @param showRecord brings a record to the front
    /// @param showStorage opens the storage inspector
    public SyncPanelViewModel(Desk desk, Consumer<RecordKey> showRecord, Runnable showStorage) {
        this.showStorage = showStorage;
        DataStore store = desk.workspace().dataStore();
        outbox = new OutboxViewModel(desk, showRecord, InstantSource.system());
        figures = new StoreFigures(store);
        reading = new LatestReading<>(desk, "Looking at the outbox", figures::read, status::set);
        changes = new StoreChanges(store, desk.tasks(), this::changed);
        subscriptions.listen(
                desk.labels().labelsProperty(), (labels, before, now) -> outbox.refresh());
    }

    /// Reads everything shown once more.
    public void refresh() {
        outbox.refresh();
        reading.refresh();
    }

    /// Null until read for the first time: nothing is claimed that is not known.
    ReadOnlyObjectProperty<@Nullable SyncStatus> statusProperty() {
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
        subscriptions.close();
    }

    private void changed(long commit) {
        figures.heard(commit);
        refresh();
    }
}

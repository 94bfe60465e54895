package dev.storeroom.ui.desk;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.Subscription;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.ui.fx.LatestOnFx;
import dev.storeroom.ui.fx.Subscriptions;
import dev.storeroom.ui.fx.Tasks;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Map;

/// The counters of every model, fresh after each commit. Used on the JavaFX thread.
///
/// While one reading is under way, commits ask for one more reading, however many they are.
public final class LiveCounts implements AutoCloseable {
    private final DataStore store;
    private final Tasks tasks;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<Map<String, ModelCounts>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private boolean isReading;
    private boolean isStale;
    private boolean isClosed;

    public LiveCounts(DataStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
        var commits = new LatestOnFx<ChangeSet>(commit -> refresh());
        tasks.run("Watching the data", () -> store.observe(commits)).onDone(this::keep);
        refresh();
    }

    /// Counters by model; empty until first read.
    public ReadOnlyObjectProperty<Map<String, ModelCounts>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    @Override
    public void close() {
        isClosed = true;
        subscriptions.close();
    }

    private void keep(Subscription subscription) {
        if (isClosed) {
            subscription.close();
        } else {
            subscriptions.add(subscription);
        }
    }

    private void refresh() {
        if (isClosed) return;
        if (isReading) {
            isStale = true;
            return;
        }
        isReading = true;
        isStale = false;
        tasks.run("Counting records", store::counts)
                .onDone(this::show)
                .onFailed(failure -> isReading = false);
    }

    private void show(Map<String, ModelCounts> read) {
        isReading = false;
        if (isClosed) return;
        counts.set(read);
        if (isStale) refresh();
    }
}

package dev.storeroom.datastore;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Subscription;
import dev.storeroom.query.Query;
import dev.storeroom.schema.ModelType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps one query's result fresh for a listener. Runs on the change feed's thread alone, but for
/// the first result, which is read before the feed is joined to it.
final class QueryObserver {
    private final DataStore dataStore;
    private final Query query;
    private final ModelType type;
    private final Set<String> models;
    private final Consumer<QuerySnapshot> listener;
    private Map<RecordKey, ModelRecord> known = Map.of();
    private boolean begun;
    private boolean closed;

    private QueryObserver(DataStore dataStore, Query query, Consumer<QuerySnapshot> listener) {
        this.dataStore = dataStore;
        this.query = query;
        this.listener = listener;
        type = dataStore.schema().model(query.model());
        models = query.models(dataStore.schema());
    }

    static Subscription start(DataStore dataStore, Query query, Consumer<QuerySnapshot> listener) {
        var observer = new QueryObserver(dataStore, query, listener);
        Subscription feed = dataStore.observe(observer::changed);
        observer.refresh();
        return () -> {
            feed.close();
            observer.close();
        };
    }

    private void changed(ChangeSet changes) {
        if (models.stream().anyMatch(changes::touches)) refresh();
    }

    private synchronized void close() {
        closed = true;
    }

    private synchronized void refresh() {
        if (closed) return;
        List<ModelRecord> records = dataStore.query(query);
        Map<RecordKey, ModelRecord> fresh = new LinkedHashMap<>();
        for (ModelRecord record : records) fresh.put(record.key(type), record);
        List<ModelRecord> added = new ArrayList<>();
        List<ModelRecord> changed = new ArrayList<>();
        fresh.forEach(
                (key, record) -> {
                    ModelRecord before = known.get(key);
                    if (before == null) added.add(record);
                    else if (!before.equals(record)) changed.add(record);
                });
        List<ModelRecord> removed = new ArrayList<>();
        known.forEach(
                (key, record) -> {
                    if (!fresh.containsKey(key)) removed.add(record);
                });
        boolean same = added.isEmpty() && changed.isEmpty() && removed.isEmpty();
        boolean first = !begun;
        begun = true;
        boolean moved = !new ArrayList<>(known.keySet()).equals(new ArrayList<>(fresh.keySet()));
        known = fresh;
        if (first || !same || moved)
            listener.accept(new QuerySnapshot(records, added, changed, removed, false));
    }
}

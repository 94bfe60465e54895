package dev.storeroom.testing;

import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.DataStoreConfig;
import dev.storeroom.datastore.DataStoreOpening;
import dev.storeroom.schema.Schema;
import dev.storeroom.store.Snapshots;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/// Data stores in a test's folder, with keys that count: `id-1`, `id-2`, …
public final class DataStores {
    private final Path folder;
    private final Schema schema;
    private final AtomicInteger ids = new AtomicInteger();

    public DataStores(Path folder) {
        this(folder, Samples.BLOG);
    }

    public DataStores(Path folder, Schema schema) {
        this.folder = folder;
        this.schema = schema;
    }

    /// Opens the store of this folder; its file may be there from before.
    public DataStore open() {
        return open(schema);
    }

    /// Opens the store of this folder with another schema, which must fit.
    public DataStore open(Schema schema) {
        return ((DataStoreOpening.Opened) opening(schema)).dataStore();
    }

    public DataStoreOpening opening(Schema schema) {
        return DataStore.tryOpen(config(schema));
    }

    /// What the store of this folder is opened with.
    public DataStoreConfig config() {
        return config(schema);
    }

    private DataStoreConfig config(Schema schema) {
        return new DataStoreConfig(
                folder.resolve("store.db"),
                new Snapshots(folder.resolve("snapshots"), InstantSource.system()),
                schema,
                false,
                InstantSource.system(),
                () -> "id-" + ids.incrementAndGet());
    }
}

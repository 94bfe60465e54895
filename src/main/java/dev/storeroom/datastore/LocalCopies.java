package dev.storeroom.datastore;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.Snapshot;
import dev.storeroom.store.Snapshots;
import dev.storeroom.store.Snapshots.Reason;
import dev.storeroom.store.Store;
import dev.storeroom.store.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Clearing, setting aside and restoring the local data, and what its file weighs.
final class LocalCopies {
    private final Store store;
    private final Snapshots snapshots;

    LocalCopies(Store store, Snapshots snapshots) {
        this.store = store;
        this.snapshots = snapshots;
    }

    Snapshot clear() {
        Path snapshot = snapshots.newFile(Reason.BEFORE_CLEARING);
        store.whileClosed(file -> snapshots.setAside(file, snapshot));
        return snapshots.describe(snapshot);
    }

    Snapshot clear(Set<String> models) {
        Path snapshot = snapshots.newFile(Reason.BEFORE_CLEARING);
        store.copyThenWrite(
                snapshot,
                part -> {
                    part.clear(models);
                    return models;
                });
        return snapshots.describe(snapshot);
    }

    List<Snapshot> list() {
        return snapshots.list();
    }

    Snapshot restore(Snapshot snapshot) {
        if (!Snapshots.misfits(snapshot.file(), store.schema()).isEmpty())
            throw new StoreException(StoreException.Kind.MISFIT, "restore", snapshot.file(), null);
        Path now = snapshots.newFile(Reason.BEFORE_RESTORING);
        store.whileClosed(
                file -> {
                    snapshots.setAside(file, now);
                    Snapshots.putBack(snapshot.file(), file);
                });
        return snapshots.describe(now);
    }

    StorageReport report(Map<String, ModelCounts> counts) {
        Path file = store.file();
        return store.read(
                Store.Lane.INTERACTIVE,
                look -> {
                    var figures = look.figures();
                    return new StorageReport(
                            file,
                            figures.sqliteVersion(),
                            size(file),
                            size(file.resolveSibling(file.getFileName() + "-wal")),
                            figures.pageSize(),
                            figures.pages(),
                            figures.freePages(),
                            look.commit(),
                            figures.outboxEntries(),
                            figures.drafts(),
                            counts,
                            look.modelBytes());
                });
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.UNREACHABLE, "measure", file, e);
        }
    }
}

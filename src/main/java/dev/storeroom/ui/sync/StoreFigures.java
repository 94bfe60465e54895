package dev.storeroom.ui.sync;

import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.StorageReport;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/// Reads what the Status tab shows. The file is inspected once, since that may read all of it;
/// later its size and the number of the last commit are enough.
final class StoreFigures {
    private final DataStore store;
    private volatile @Nullable Path file;
    private final AtomicLong commits = new AtomicLong();

    StoreFigures(DataStore store) {
        this.store = store;
    }

    /// Takes the number of the last commit, 0 for none. Any thread may call it.
    void heard(long commit) {
        if (commit > 0) commits.set(commit);
    }

    /// Waits for the disk; never runs twice at once.
    SyncStatus read() throws IOException {
        Path known = file;
        if (known == null) {
            StorageReport report = store.storage();
            known = report.file();
            file = known;
            commits.compareAndSet(0, report.commits());
        }
        return new SyncStatus(store.state(), store.counts(), bytes(known), commits.get());
    }

    /// The file with the log beside it, where what was written last still lies.
    private static long bytes(Path file) throws IOException {
        return size(file) + size(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /// Zero while there is no such file, as in the moment in which another is put in its place.
    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}

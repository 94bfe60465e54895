package dev.storeroom.ui.sync;

import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.StorageReport;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads what the Status tab shows. The file is inspected once, since that may read all of it;
/// later its size and the number of the last commit are enough.
final class StoreFigures {
    private final DataStore store;
    private volatile @Nullable Path file;
    private volatile long commits;

    StoreFigures(DataStore store) {
        this.store = store;
    }

    /// Any thread may call it.
    void heard(long commit) {
        commits = commit;
    }

    /// Waits for the disk; never runs twice at once.
    SyncStatus read() throws IOException {
        Path known = file;
        if (known == null) {
            StorageReport report = store.storage();
            known = report.file();
            file = known;
            commits = Math.max(commits, report.commits());
        }
        return new SyncStatus(store.state(), store.counts(), Files.size(known), commits);
    }
}

package dev.storeroom.workspace;

import dev.storeroom.backend.table.ExpirySweep;
import dev.storeroom.backend.table.ItemStoreException;
import dev.storeroom.backend.table.SqliteItemStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a backend works on: its records, and what it is known by.
///
/// @param lock keeps other backends off the folder; empty in memory
/// @param sweep forgets what has expired
record BackendData(
        BackendIdentity identity,
        SqliteItemStore store,
        ExpirySweep sweep,
        Optional<WorkspaceLock> lock)
        implements AutoCloseable {
    static final String RECORDS = "backend.db";
    static final String IDENTITY = "backend.json";

    /// What SQLite puts beside its file, and the file itself.
    private static final List<String> SUFFIXES = List.of("-wal", "-shm", "");

    /// Opens the folder of the options, or makes it.
    ///
    /// @throws BackendStartException if the folder cannot be used, or another backend uses it
    static BackendData open(
            LocalBackendOptions options, Map<String, List<List<String>>> indexes, InstantSource now)
            throws IOException {
        if (options.folder().isEmpty())
            return swept(
                    BackendIdentity.fresh(options.apiKeys(), options.key(), now),
                    SqliteItemStore.inMemory(indexes),
                    now,
                    Optional.empty());
        Path folder = options.folder().get();
        try {
            return inFolder(Files.createDirectories(folder), options, indexes, now);
        } catch (BackendStartException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw BackendStartException.ofFolder(folder, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw BackendStartException.ofFolder(folder, e);
        } catch (ItemStoreException e) {
            throw unusable(folder, e);
        }
    }

    private static BackendStartException unusable(Path folder, ItemStoreException refusal) {
        Throwable cause = Objects.requireNonNullElse(refusal.getCause(), refusal);
        if (!refusal.isDamage()) return BackendStartException.ofFolder(folder, cause);
        return new BackendStartException(
                BackendStartException.Kind.RECORDS,
                "the records in %s cannot be read, because the file is damaged or is not a backend's; it was left as it is"
                        .formatted(folder.resolve(RECORDS)),
                refusal);
    }

    private static BackendData inFolder(
            Path folder,
            LocalBackendOptions options,
            Map<String, List<List<String>>> indexes,
            InstantSource now)
            throws IOException {
        WorkspaceLock lock = lock(folder);
        try {
            return swept(
                    BackendIdentity.in(
                            folder.resolve(IDENTITY), options.apiKeys(), options.key(), now),
                    SqliteItemStore.open(folder.resolve(RECORDS), indexes),
                    now,
                    Optional.of(lock));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static BackendData swept(
            BackendIdentity identity,
            SqliteItemStore store,
            InstantSource now,
            Optional<WorkspaceLock> lock) {
        try {
            ExpirySweep sweep = ExpirySweep.start(store, now, ExpirySweep.USUAL);
            return new BackendData(identity, store, sweep, lock);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static WorkspaceLock lock(Path folder) throws IOException {
        Optional<WorkspaceLock> lock = WorkspaceLock.take(folder);
        if (lock.isPresent()) return lock.get();
        throw new BackendStartException(
                BackendStartException.Kind.IN_USE,
                "another backend, of process %d, serves the records in %s"
                        .formatted(WorkspaceLock.holder(folder), folder),
                null);
    }

    /// Takes the records out of a folder that no backend uses. They are kept beside until the next
    /// time.
    ///
    /// @throws IOException if the files cannot be moved, or a backend uses them
    static void reset(Path folder) throws IOException {
        try (WorkspaceLock _ = lock(folder)) {
            for (String suffix : SUFFIXES) {
                Path file = folder.resolve(RECORDS + suffix);
                Path kept = folder.resolve("before-reset.db" + suffix);
                Files.deleteIfExists(kept);
                if (Files.exists(file)) Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() {
        sweep.close();
        store.close();
        try {
            if (lock.isPresent()) lock.get().close();
        } catch (IOException e) {
            throw new UncheckedIOException("The backend's folder could not be released", e);
        }
    }
}

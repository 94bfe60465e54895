package dev.storeroom.store;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.Subscription;
import dev.storeroom.schema.Schema;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// One SQLite file: one thread that writes, a few that read, and the feed of commits.
///
/// Any thread may call any method; calls wait for their answer. Writes return when they are on
/// disk. Interrupting a reader stops its statement; a write that was handed over goes through.
public final class Store implements AutoCloseable {
    /// Which reader serves a read.
    public enum Lane {
        /// What a person waits for: a page of rows, one record.
        INTERACTIVE,
        /// Searches that may take a moment.
        SEARCH,
        /// Exports and checks.
        BULK
    }

    /// Something done to the file while nobody has it open.
    @FunctionalInterface
    public interface FileWork {
        void apply(Path file) throws IOException;
    }

    private final Path file;
    private final Schema schema;
    private final InstantSource clock;
    private final Map<Lane, ReaderLane> readers = new EnumMap<>(Lane.class);
    private final ChangeFeed feed = new ChangeFeed();
    private final @Nullable WriterLane writer;

    private Store(Path file, Schema schema, InstantSource clock, @Nullable StoreWriter writer) {
        this.file = file;
        this.schema = schema;
        this.clock = clock;
        for (Lane lane : Lane.values()) {
            String name = lane.name().toLowerCase(Locale.ROOT);
            readers.put(lane, new ReaderLane(name, file, schema, clock));
        }
        this.writer = writer == null ? null : new WriterLane(writer, feed::publish);
    }

    /// Opens the file, makes it if it is missing, and adds what the schema adds.
    ///
    /// @throws StoreException if the file is damaged, busy, from a newer version, or the disk fails
    public static StoreOpening open(Path file, Schema schema, InstantSource clock) {
        try {
            var statements = Statements.over(() -> Sqlite.writer(file));
            try {
                return opening(file, schema, clock, statements);
            } catch (RuntimeException e) {
                statements.close();
                throw e;
            }
        } catch (SqlFailure e) {
            throw e.during("open", file);
        }
    }

    private static StoreOpening opening(
            Path file, Schema schema, InstantSource clock, Statements statements) {
        var migrator = new Migrator(statements, file);
        List<String> misfits = migrator.migrate(schema);
        if (!misfits.isEmpty()) {
            statements.close();
            return new StoreOpening.Refused(misfits);
        }
        var tables = new Tables(schema, migrator.layouts(schema), statements);
        var writer = new StoreWriter(file, statements, tables, clock);
        return new StoreOpening.Opened(new Store(file, schema, clock, writer));
    }

    /// Opens a file that must not be written: every write is refused.
    ///
    /// @throws StoreException as `open` does
    public static StoreOpening openReadOnly(Path file, Schema schema, InstantSource clock) {
        if (!Files.exists(file))
            throw new StoreException(StoreException.Kind.UNREACHABLE, "open", file, null);
        try (var statements = Statements.over(() -> Sqlite.reader(file))) {
            List<String> misfits = new Migrator(statements, file).misfits(schema);
            return misfits.isEmpty()
                    ? new StoreOpening.Opened(new Store(file, schema, clock, null))
                    : new StoreOpening.Refused(misfits);
        } catch (SqlFailure e) {
            throw e.during("open", file);
        }
    }

    /// What keeps this file from being opened with another schema, a sentence each.
    public List<String> misfits(Schema other) {
        try (var statements = Statements.over(() -> Sqlite.reader(file))) {
            var migrator = new Migrator(statements, file);
            return isReadOnly() ? migrator.misfits(other) : migrator.breaking(other);
        } catch (SqlFailure e) {
            throw e.during("read", file);
        }
    }

    public Path file() {
        return file;
    }

    public Schema schema() {
        return schema;
    }

    public boolean isReadOnly() {
        return writer == null;
    }

    /// Does the work in a transaction and returns when it is on disk. Work that throws leaves
    /// nothing behind.
    public <T> T write(Job.Work<WriteTransaction, T> work) {
        return writer("save to").write(work);
    }

    public <T> T read(Lane lane, Job.Work<ReadTransaction, T> work) {
        return lane(lane).read(work);
    }

    /// The number of the last commit, as soon as who asked for it is answered; costs no read.
    /// Always 0 in a file that is only read.
    public long lastCommit() {
        return writer == null ? 0 : writer.lastCommit();
    }

    private ReaderLane lane(Lane lane) {
        ReaderLane reader = readers.get(lane);
        if (reader == null) throw new IllegalStateException("no lane " + lane);
        return reader;
    }

    private WriterLane writer(String attempted) {
        if (writer == null)
            throw new StoreException(StoreException.Kind.READ_ONLY, attempted, file, null);
        return writer;
    }

    public Subscription subscribe(Consumer<ChangeSet> listener) {
        return feed.subscribe(listener);
    }

    /// Copies the whole store into a new file, then does the work: nothing can be written between
    /// the two, so whatever the work removes is in the copy.
    public <T> void copyThenWrite(Path copy, Job.Work<WriteTransaction, T> work) {
        var job = new Job<WriteTransaction, T>(work);
        writer("copy")
                .replace(
                        old -> {
                            rewrite("copy", "VACUUM INTO ?", copy.toString());
                            old.commit(List.of(job));
                            return old;
                        });
        Answers.await(job.answer(), () -> {});
    }

    /// Rewrites the file without its free pages.
    public void compact() {
        writer("compact")
                .replace(
                        old -> {
                            rewrite("compact", "VACUUM");
                            return old;
                        });
    }

    /// Runs a VACUUM, over a connection of its own because it bears no other open statement.
    private void rewrite(String attempted, String sql, Object... binds) {
        try (var statements = Statements.over(() -> Sqlite.writer(file))) {
            statements.update(sql, binds);
        } catch (SqlFailure e) {
            throw e.during(attempted, file);
        }
    }

    /// Closes the file on every thread, does the work, and opens whatever then lies there, even
    /// when the work failed.
    public void whileClosed(FileWork work) {
        var failure = new AtomicReference<@Nullable IOException>();
        writer("replace").replace(old -> reopenedAfter(work, old, failure));
        if (failure.get() != null)
            throw new StoreException(StoreException.Kind.BROKEN, "replace", file, failure.get());
    }

    private StoreWriter reopenedAfter(
            FileWork work, StoreWriter old, AtomicReference<@Nullable IOException> failure) {
        var done = new CountDownLatch(1);
        try {
            readers.values().forEach(reader -> reader.suspend(done));
            old.statements().execute("PRAGMA wal_checkpoint(TRUNCATE)");
            old.statements().close();
            try {
                work.apply(file);
            } catch (IOException e) {
                failure.set(e);
            }
            return reopened();
        } catch (SqlFailure e) {
            throw e.during("replace", file);
        } finally {
            done.countDown();
        }
    }

    private StoreWriter reopened() {
        var statements = Statements.over(() -> Sqlite.writer(file));
        var migrator = new Migrator(statements, file);
        if (!migrator.migrate(schema).isEmpty())
            throw new StoreException(StoreException.Kind.MISFIT, "open", file, null);
        return new StoreWriter(
                file, statements, new Tables(schema, migrator.layouts(schema), statements), clock);
    }

    /// Finishes what is queued, then lets go of the file.
    @Override
    public void close() {
        readers.values().forEach(ReaderLane::close);
        if (writer != null) writer.close(file);
    }
}

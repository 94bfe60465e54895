package dev.storeroom.store;

import dev.storeroom.schema.Schema;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// One thread that reads over one connection of its own, opened when first needed.
///
/// Any thread may call `read`; interrupting the caller stops the statement.
final class ReaderLane implements AutoCloseable {
    private final Path file;
    private final Schema schema;
    private final InstantSource clock;
    private final ExecutorService thread;
    private @Nullable Statements statements;
    private @Nullable Tables tables;

    /// Guarded by `this`: whose statement may be interrupted now.
    private @Nullable CompletableFuture<?> current;

    ReaderLane(String name, Path file, Schema schema, InstantSource clock) {
        this.file = file;
        this.schema = schema;
        this.clock = clock;
        thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("store-reader-" + name).factory());
    }

    <T> T read(Job.Work<ReadTransaction, T> work) {
        var job = new Job<ReadTransaction, T>(work);
        thread.execute(() -> run(job));
        return Answers.await(job.answer(), () -> stop(job.answer()));
    }

    private <T> void run(Job<ReadTransaction, T> job) {
        if (job.answer().isCancelled()) return;
        setCurrent(job.answer());
        try {
            Statements open = open();
            open.update("BEGIN");
            try {
                job.run(new ReadTransaction(open, tables(), clock.instant()));
            } finally {
                open.update("COMMIT");
            }
            job.complete();
        } catch (SqlFailure e) {
            job.fail(e.during("read", file));
        } catch (RuntimeException e) {
            job.fail(e);
        } finally {
            setCurrent(null);
        }
    }

    private synchronized void setCurrent(@Nullable CompletableFuture<?> answer) {
        current = answer;
    }

    @SuppressWarnings("ReferenceEquality") // a future is the call it answers, not its value
    private synchronized void stop(CompletableFuture<?> answer) {
        if (current == answer && statements != null) statements.interrupt();
    }

    private Tables tables() {
        if (tables == null) throw new IllegalStateException("not open");
        return tables;
    }

    private Statements open() {
        Statements open = statements;
        if (open != null) return open;
        open = Statements.over(() -> Sqlite.reader(file));
        Map<String, TableLayout> layouts = new Migrator(open, file).layouts(schema);
        synchronized (this) {
            statements = open;
        }
        tables = new Tables(schema, layouts, open);
        return open;
    }

    /// Lets go of the file until the latch falls; returns once the connection is closed.
    void suspend(CountDownLatch until) {
        var closed = new CompletableFuture<Void>();
        thread.execute(
                () -> {
                    try {
                        closeConnection();
                        closed.complete(null);
                        until.await();
                    } catch (SqlFailure e) {
                        closed.completeExceptionally(e.during("let go of", file));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        Answers.await(closed, () -> {});
    }

    private void closeConnection() {
        Statements open;
        synchronized (this) {
            open = statements;
            statements = null;
        }
        tables = null;
        if (open != null) open.close();
    }

    @Override
    public void close() {
        thread.execute(this::closeConnection);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) thread.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package dev.storeroom.store;

import dev.storeroom.data.ChangeSet;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// The one thread that writes. It takes all the work that waits into each commit.
///
/// Any thread may call `write`.
final class WriterLane {
    private static final int MOST_IN_ONE_COMMIT = 256;
    private static final long AWAKE_NANOS = 50_000;
    private final LinkedBlockingQueue<Step> queue = new LinkedBlockingQueue<>();
    private final Consumer<ChangeSet> committed;
    private final Thread thread;
    private volatile StoreWriter writer;

    /// What the thread does next.
    private sealed interface Step {
        record Write(Job<WriteTransaction, ?> job) implements Step {}

        record Replace(Replacement replacement, CompletableFuture<ChangeSet> answer)
                implements Step {}

        record Stop() implements Step {}
    }

    /// Closes what it is given, does something to the file, and opens it again.
    @FunctionalInterface
    interface Replacement {
        StoreWriter apply(StoreWriter old);
    }

    /// @param committed called on the writer thread after each commit that changed something
    WriterLane(StoreWriter writer, Consumer<ChangeSet> committed) {
        this.writer = writer;
        this.committed = committed;
        thread = Thread.ofPlatform().daemon().name("store-writer").start(this::work);
    }

    <T> T write(Job.Work<WriteTransaction, T> work) {
        var job = new Job<WriteTransaction, T>(work);
        queue.add(new Step.Write(job));
        return Answers.await(job.answer(), () -> {});
    }

    /// Runs alone, between two commits, on the writer thread.
    void replace(Replacement replacement) {
        var answer = new CompletableFuture<ChangeSet>();
        queue.add(new Step.Replace(replacement, answer));
        Answers.await(answer, () -> {});
    }

    private void work() {
        @Nullable Step next = null;
        try {
            while (true) {
                switch (next == null ? awaited() : next) {
                    case Step.Write write -> next = commitWith(write);
                    case Step.Replace replace -> {
                        replaceWriter(replace);
                        next = null;
                    }
                    case Step.Stop() -> {
                        return;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The next step. A caller that saves one record after another hands over the next one within
    /// microseconds, sooner than a sleeping thread wakes, so the thread stays awake that long.
    private Step awaited() throws InterruptedException {
        long end = System.nanoTime() + AWAKE_NANOS;
        Step step = queue.poll();
        while (step == null && System.nanoTime() < end) {
            Thread.onSpinWait();
            step = queue.poll();
        }
        return step == null ? queue.take() : step;
    }

    /// Commits this job with all that wait behind it.
    ///
    /// @return the first step that is not a job, taken off the queue but not done
    private @Nullable Step commitWith(Step.Write first) {
        List<Job<WriteTransaction, ?>> jobs = new ArrayList<>();
        jobs.add(first.job());
        @Nullable Step next = null;
        while (next == null && jobs.size() < MOST_IN_ONE_COMMIT) {
            next = queue.poll();
            if (!(next instanceof Step.Write write)) break;
            jobs.add(write.job());
            next = null;
        }
        ChangeSet changes = writer.commit(jobs);
        if (!changes.isEmpty()) committed.accept(changes);
        return next;
    }

    private void replaceWriter(Step.Replace step) {
        try {
            long count = writer.lastCommit();
            writer = step.replacement().apply(writer);
            committed.accept(writer.startOver(count + 1));
            step.answer().complete(ChangeSet.NONE);
        } catch (RuntimeException e) {
            step.answer().completeExceptionally(e);
        }
    }

    /// The number of the last commit. Any thread may ask.
    long lastCommit() {
        return writer.lastCommit();
    }

    /// Finishes what is queued and closes the file.
    void close(Path file) {
        queue.add(new Step.Stop());
        try {
            thread.join(5_000);
            writer.statements().execute("PRAGMA optimize");
            writer.statements().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SqlFailure e) {
            throw e.during("close", file);
        }
    }
}

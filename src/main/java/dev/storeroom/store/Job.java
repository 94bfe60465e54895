package dev.storeroom.store;

import java.util.concurrent.CompletableFuture;

/// Work for a thread that owns a connection, and its answer.
public final class Job<C, T> {
    /// What to do with the connection's view `C`.
    @FunctionalInterface
    public interface Work<C, T> {
        T apply(C context);
    }

    private final Work<C, T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @org.jspecify.annotations.Nullable T result;

    Job(Work<C, T> work) {
        this.work = work;
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    /// Does the work and keeps its result until `complete`.
    void run(C context) {
        result = work.apply(context);
    }

    @SuppressWarnings("NullAway") // a job of T answers with what its work gave
    void complete() {
        answer.complete(result);
    }

    void fail(Throwable cause) {
        answer.completeExceptionally(cause);
    }
}

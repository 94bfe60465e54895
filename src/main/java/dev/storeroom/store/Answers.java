package dev.storeroom.store;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Waiting for another thread's answer.
final class Answers {
    private Answers() {}

    /// @param onInterrupt stops the work when the waiting thread is interrupted
    static <T> T await(CompletableFuture<T> answer, Runnable onInterrupt) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            answer.cancel(false);
            onInterrupt.run();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for the store");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        }
    }
}

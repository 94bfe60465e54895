package dev.storeroom.datastore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/// Work on a long list that is done by other threads, a bounded way ahead of the one thread that
/// takes its results.
final class Ahead {
    private static final int CHUNK = 500;
    private static final int CHUNKS_AHEAD = 4;

    private Ahead() {}

    /// Calls the action for each result in the list's order, on the calling thread.
    ///
    /// @param work called on several threads at once
    static <S, T> void forEach(List<S> items, Function<S, T> work, Consumer<T> action) {
        Deque<CompletableFuture<List<T>>> running = new ArrayDeque<>();
        for (int start = 0; start < items.size(); start += CHUNK) {
            List<S> chunk = items.subList(start, Math.min(items.size(), start + CHUNK));
            running.add(CompletableFuture.supplyAsync(() -> chunk.stream().map(work).toList()));
            if (running.size() > CHUNKS_AHEAD) results(running.remove()).forEach(action);
        }
        while (!running.isEmpty()) results(running.remove()).forEach(action);
    }

    private static <T> List<T> results(CompletableFuture<List<T>> chunk) {
        try {
            return chunk.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }
}

package dev.storeroom.ui.fx;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Hands values to the JavaFX thread, the latest only: never more than one runnable is queued, so a
/// busy sender cannot flood the window.
///
/// Any thread may call `accept`; the listener runs on the JavaFX thread.
public final class LatestOnFx<T> implements Consumer<T> {
    private final AtomicReference<@Nullable T> latest = new AtomicReference<>();
    private final Consumer<T> listener;

    public LatestOnFx(Consumer<T> listener) {
        this.listener = listener;
    }

    @Override
    public void accept(T value) {
        if (latest.getAndSet(value) == null) Platform.runLater(this::deliver);
    }

    private void deliver() {
        T value = latest.getAndSet(null);
        if (value != null) listener.accept(value);
    }
}

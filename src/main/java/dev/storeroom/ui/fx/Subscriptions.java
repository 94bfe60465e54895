package dev.storeroom.ui.fx;

import dev.storeroom.data.Subscription;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;

/// What a view listens to and must let go of when it closes.
public final class Subscriptions implements AutoCloseable {
    private final List<Subscription> open = new ArrayList<>();

    public void add(Subscription subscription) {
        open.add(subscription);
    }

    /// Listens until closed.
    public <T> void listen(ObservableValue<T> value, ChangeListener<? super T> listener) {
        value.addListener(listener);
        open.add(() -> value.removeListener(listener));
    }

    @Override
    public void close() {
        open.reversed().forEach(Subscription::close);
        open.clear();
    }
}

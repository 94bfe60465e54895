package dev.storeroom.ui.backend;

import dev.storeroom.backend.table.ItemStoreException;
import dev.storeroom.backend.traffic.Activity;
import dev.storeroom.backend.traffic.BackendEvent;
import dev.storeroom.data.Subscription;
import dev.storeroom.ui.desk.LatestReading;
import dev.storeroom.ui.fx.LatestOnFx;
import dev.storeroom.ui.fx.Subscriptions;
import dev.storeroom.workspace.LocalBackend;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// What is seen of the local backend while it serves: figures, clients, rows, and its last
/// requests.
///
/// Lives on the JavaFX thread. However much happens, it reads a few times a second at most.
public final class BackendViewModel implements AutoCloseable {
    static final Activity NOTHING = new Activity(0, 0, 0, List.of(), List.of(), Map.of());
    private static final Duration PAUSE = Duration.millis(250);

    private final BackendControl control;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<Activity> activity = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ObservableList<BackendEvent.Answered> requests =
            FXCollections.observableArrayList();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final BooleanProperty errorsOnly = new SimpleBooleanProperty();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final LatestReading<Activity> reading;
    private @Nullable Subscription watching;
    private volatile @Nullable LocalBackend watched;

    public BackendViewModel(BackendControl control) {
        this.control = control;
        reading =
                new LatestReading<>(
                        control.desk(), "Reading the backend's activity", this::read, this::show);
        pause.setOnFinished(finished -> reading.refresh());
        subscriptions.listen(control.stateProperty(), (value, old, now) -> follow(now));
        paused.subscribe(this::list);
        errorsOnly.subscribe(this::listAnew);
        follow(control.stateProperty().get());
    }

    BackendControl control() {
        return control;
    }

    /// The last reading; stays as it was after the backend has stopped.
    ReadOnlyObjectProperty<Activity> activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /// The last requests, the newest first.
    ObservableList<BackendEvent.Answered> requests() {
        return requests;
    }

    /// Whether the list stands still.
    BooleanProperty pausedProperty() {
        return paused;
    }

    BooleanProperty errorsOnlyProperty() {
        return errorsOnly;
    }

    @Override
    public void close() {
        subscriptions.close();
        pause.stop();
        unwatch();
    }

    private void follow(BackendState now) {
        unwatch();
        if (!(now instanceof BackendState.Running(LocalBackend backend, _))) return;
        var heard = new LatestOnFx<BackendEvent>(event -> heard());
        watching = backend.observe(heard);
        watched = backend;
        requests.clear();
        reading.refresh();
    }

    private void unwatch() {
        if (watching != null) watching.close();
        watching = null;
        watched = null;
    }

    private void heard() {
        if (watching != null && pause.getStatus() != PauseTransition.Status.RUNNING)
            pause.playFromStart();
    }

    /// A backend may stop while it is read.
    private Activity read() {
        LocalBackend backend = watched;
        if (backend == null) return NOTHING;
        try {
            return backend.activity();
        } catch (ItemStoreException e) {
            if (backend == watched) throw e;
            return NOTHING;
        }
    }

    private void show(Activity read) {
        if (watched == null) return;
        activity.set(read);
        list();
    }

    private void list() {
        if (!paused.get()) addFresh();
    }

    private void listAnew() {
        requests.clear();
        addFresh();
    }

    /// Puts what is new on top, so that a selected row stays where it is.
    private void addFresh() {
        Activity now = activity.get();
        long known = requests.isEmpty() ? 0 : requests.getFirst().number();
        List<BackendEvent.Answered> fresh = new ArrayList<>();
        for (BackendEvent.Answered each : now.latest())
            if (each.number() > known && isListed(each)) fresh.add(each);
        Collections.reverse(fresh);
        requests.addAll(0, fresh);
        long oldest = now.latest().isEmpty() ? 0 : now.latest().getFirst().number();
        requests.removeIf(each -> each.number() < oldest);
    }

    private boolean isListed(BackendEvent.Answered request) {
        return !errorsOnly.get() || request.isError();
    }
}

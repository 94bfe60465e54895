package dev.storeroom.ui.backend;

import dev.storeroom.backend.fault.Fault;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.workspace.LocalBackend;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// Trouble that a person makes for the clients of the running backend. It ends when the backend
/// does.
///
/// Lives on the JavaFX thread.
public final class Simulation {
    private static final long SLOW_MILLIS = 2_000;

    private final Desk desk;
    private final ObservableValue<BackendState> state;
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper refusing = new ReadOnlyBooleanWrapper();

    Simulation(Desk desk, ObservableValue<BackendState> state) {
        this.desk = desk;
        this.state = state;
        state.subscribe(
                now -> {
                    slow.set(false);
                    refusing.set(false);
                });
    }

    /// True while every answer and event comes late.
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /// True while every key is refused.
    public ReadOnlyBooleanProperty refusingProperty() {
        return refusing.getReadOnlyProperty();
    }

    public void toggleSlow() {
        toggle(Fault.LATENCY, SLOW_MILLIS, slow);
    }

    public void toggleRefusing() {
        toggle(Fault.UNAUTHORIZED, Long.MAX_VALUE, refusing);
    }

    private void toggle(Fault fault, long amount, ReadOnlyBooleanWrapper switched) {
        if (!(state.getValue() instanceof BackendState.Running(LocalBackend backend, _))) return;
        switched.set(!switched.get());
        backend.faults().set(fault, switched.get() ? amount : 0);
    }

    public void dropSubscriptions() {
        if (!(state.getValue() instanceof BackendState.Running(LocalBackend backend, _))) return;
        backend.dropSockets();
        desk.notices().done("The connection of every subscriber was cut");
    }

    public void letNextSaveConflict() {
        if (!(state.getValue() instanceof BackendState.Running(LocalBackend backend, _))) return;
        backend.faults().set(Fault.STALE_VERSION, 1);
        desk.notices().done("The next update or delete meets a newer version");
    }
}

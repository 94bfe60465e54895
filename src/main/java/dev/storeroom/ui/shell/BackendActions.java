package dev.storeroom.ui.shell;

import dev.storeroom.ui.backend.Simulation;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// Starts, stops and shows the local backend.
record BackendActions(BackendCommands backend, GuardedActions guarded) {

    List<Action> all() {
        return List.of(
                Action.of("backend-start", "Start…", Feather.PLAY, "", backend::start)
                        .enabledWhen(
                                backend.canStart(),
                                "Open a schema first, with no backend running."),
                whileRunning("backend-stop", "Stop", Feather.SQUARE, backend::stop),
                whileRunning("backend-restart", "Restart", Feather.REFRESH_CW, backend::restart),
                whileRunning("backend-reset", "Reset Data…", Feather.TRASH, backend::reset),
                whileRunning("backend-copy", "Copy Endpoint and Key", Feather.COPY, backend::copy),
                whileRunning(
                        "backend-save",
                        "Save Configuration Files…",
                        Feather.DOWNLOAD,
                        backend::saveConfiguration),
                simulating("backend-slow", "Slow Network", Feather.CLOCK, Simulation::toggleSlow)
                        .selectedWhen(backend.isSimulated(Simulation::slowProperty)),
                simulating(
                                "backend-refuse",
                                "Refuse as Unauthorized",
                                Feather.LOCK,
                                Simulation::toggleRefusing)
                        .selectedWhen(backend.isSimulated(Simulation::refusingProperty)),
                simulating(
                        "backend-drop",
                        "Drop Subscriptions",
                        Feather.ZAP_OFF,
                        Simulation::dropSubscriptions),
                simulating(
                        "backend-conflict",
                        "Next Save Conflicts",
                        Feather.GIT_MERGE,
                        Simulation::letNextSaveConflict),
                guarded.onSchema(
                        "backend-show", "Show Requests", Feather.SERVER, "Alt+6", backend::show));
    }

    private Action simulating(String id, String text, Ikon icon, Consumer<Simulation> trouble) {
        return whileRunning(id, text, icon, () -> backend.simulate(trouble));
    }

    private Action whileRunning(String id, String text, @Nullable Ikon icon, Runnable handler) {
        return Action.of(id, text, icon, "", handler)
                .enabledWhen(backend.isRunning(), "Start the local backend first.");
    }
}

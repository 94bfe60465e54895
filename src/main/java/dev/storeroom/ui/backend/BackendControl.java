package dev.storeroom.ui.backend;

import dev.storeroom.ui.desk.Desk;
import dev.storeroom.workspace.LocalBackend;
import dev.storeroom.workspace.Workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Starts and stops the local backend of an open schema, one at a time.
///
/// Lives on the JavaFX thread; what waits is done elsewhere. Whoever closes the schema stops it.
public final class BackendControl {
    private final Desk desk;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<BackendState> state =
            new ReadOnlyObjectWrapper<>(new BackendState.Stopped());

    private final BackendLoss loss;
    private final Simulation simulation;

    public BackendControl(Desk desk) {
        this.desk = desk;
        workspace = desk.workspace();
        loss = new BackendLoss(desk);
        simulation = new Simulation(desk, state);
    }

    /// Trouble for the clients of the backend.
    public Simulation simulation() {
        return simulation;
    }

    ReadOnlyObjectProperty<BackendState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// True while it serves.
    public ObservableValue<Boolean> isRunning() {
        return state.map(now -> now instanceof BackendState.Running);
    }

    /// Where it listens; 0 while it does not.
    public ObservableValue<Integer> port() {
        return state.map(
                now ->
                        now instanceof BackendState.Running(LocalBackend backend, _)
                                ? backend.endpoint().getPort()
                                : 0);
    }

    /// True while it neither serves nor is on its way.
    public ObservableValue<Boolean> isStopped() {
        return state.map(
                now -> now instanceof BackendState.Stopped || now instanceof BackendState.Failed);
    }

    /// The backend that serves now.
    public Optional<LocalBackend> running() {
        return state.get() instanceof BackendState.Running(LocalBackend backend, _)
                ? Optional.of(backend)
                : Optional.empty();
    }

    Desk desk() {
        return desk;
    }

    /// What was chosen the last time.
    BackendChoice lastChoice() {
        return BackendChoice.of(workspace.remembered(BackendChoice.MEMORY));
    }

    void start(BackendChoice choice) {
        begin(
                "Starting the local backend",
                () -> {
                    workspace.remember(BackendChoice.MEMORY, choice.value());
                    return started(choice);
                });
    }

    /// Reads what the project of the schema says of a backend, and goes on with it.
    void readTerms(Consumer<Optional<ProjectTerms>> next) {
        desk.tasks()
                .run("Reading the project's settings", () -> ProjectTerms.read(workspace))
                .onDone(next);
    }

    public void stop() {
        ending("Stop", this::stopNow, () -> {});
    }

    private void stopNow() {
        if (!(state.get() instanceof BackendState.Running(LocalBackend backend, _))) return;
        state.set(new BackendState.Stopping());
        desk.tasks()
                .run("Stopping the local backend", () -> closed(backend))
                .onDone(
                        done -> {
                            state.set(new BackendState.Stopped());
                            desk.notices().done("The local backend has stopped");
                        })
                .onFailed(this::failed);
    }

    /// Stops and starts at the same port, so that clients find it again.
    public void restart() {
        ending("Restart", () -> again("Restarting the local backend", choice -> {}), () -> {});
    }

    /// Goes on, unless records that are in memory alone would go with it, and the person would
    /// rather keep them.
    ///
    /// @param verb what is about to be done
    public void ending(String verb, Runnable next, Runnable stay) {
        if (state.get() instanceof BackendState.Running(LocalBackend backend, var start))
            loss.beforeEnd(verb, backend, start.choice(), next, stay);
        else next.run();
    }

    /// Asks with the number of records that go, then goes on without them.
    public void reset() {
        if (state.get() instanceof BackendState.Running(LocalBackend backend, var start))
            loss.beforeReset(backend, start.choice(), this::empty);
    }

    private void empty() {
        again(
                "Resetting the local backend",
                choice -> {
                    if (!choice.isInMemory()) LocalBackend.reset(folder());
                });
    }

    /// Something done with a backend's data while it does not run.
    private interface Pause {
        void use(BackendChoice choice) throws IOException;
    }

    private void again(String title, Pause pause) {
        if (!(state.get() instanceof BackendState.Running(LocalBackend backend, var start))) return;
        BackendChoice choice = start.choice();
        int port = backend.endpoint().getPort();
        begin(
                title,
                () -> {
                    closed(backend);
                    pause.use(choice);
                    return started(choice.at(port));
                });
    }

    /// Asks for a folder, and puts the files there by which apps find the backend.
    public void saveConfiguration() {
        running().ifPresent(new ConfigurationFiles(desk)::save);
    }

    Copying copying() {
        return new Copying(desk.notices());
    }

    private void begin(String title, Callable<BackendState.Running> work) {
        state.set(new BackendState.Starting());
        desk.tasks()
                .run(title, work)
                .onDone(
                        running -> {
                            state.set(running);
                            desk.notices()
                                    .done(
                                            "The local backend serves "
                                                    + running.backend().endpoint());
                        })
                .onFailed(this::failed);
    }

    private BackendState.Running started(BackendChoice choice)
            throws IOException, ProjectTerms.UnmetException {
        BackendStart start = BackendStart.of(choice, ProjectTerms.read(workspace));
        var options = start.options(folder(), workspace.backendCertificates());
        return new BackendState.Running(LocalBackend.start(workspace.schema(), options), start);
    }

    private static boolean closed(LocalBackend backend) {
        backend.close();
        return true;
    }

    private Path folder() throws IOException {
        return workspace.backendFolder();
    }

    private void failed(Throwable failure) {
        String sentence = FailureWords.sentence(failure);
        state.set(new BackendState.Failed(sentence));
        desk.notices().failed(sentence);
    }
}

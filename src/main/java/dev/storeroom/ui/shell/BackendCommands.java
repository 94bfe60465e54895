package dev.storeroom.ui.shell;

import dev.storeroom.ui.backend.BackendControl;
import dev.storeroom.ui.backend.BackendView;
import dev.storeroom.ui.backend.BackendViewModel;
import dev.storeroom.ui.backend.Copying;
import dev.storeroom.ui.backend.Simulation;
import dev.storeroom.ui.backend.StartBackendDialog;
import dev.storeroom.ui.desk.TabContent;

import javafx.beans.value.ObservableValue;
import javafx.stage.Window;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What is done with the local backend of the open schema.
final class BackendCommands {
    private final ShellViewModel shell;
    private final Supplier<Window> owner;
    private final Runnable showTab;

    /// @param owner the window that the dialogs belong to
    /// @param showTab brings the backend's tab to the front
    BackendCommands(ShellViewModel shell, Supplier<Window> owner, Runnable showTab) {
        this.shell = shell;
        this.owner = owner;
        this.showTab = showTab;
    }

    /// True while it serves.
    ObservableValue<Boolean> isRunning() {
        return shell.projectProperty()
                .flatMap(project -> project.backend().isRunning())
                .orElse(false);
    }

    /// Where it listens; 0 while it does not.
    ObservableValue<Integer> port() {
        return shell.projectProperty().flatMap(project -> project.backend().port()).orElse(0);
    }

    /// True while it could be started.
    ObservableValue<Boolean> canStart() {
        return shell.projectProperty()
                .flatMap(project -> project.backend().isStopped())
                .orElse(false);
    }

    /// Something that is simulated now, or not.
    ObservableValue<Boolean> isSimulated(Function<Simulation, ObservableValue<Boolean>> trouble) {
        return shell.projectProperty()
                .flatMap(project -> trouble.apply(project.backend().simulation()))
                .orElse(false);
    }

    void simulate(Consumer<Simulation> trouble) {
        with(control -> trouble.accept(control.simulation()));
    }

    void start() {
        with(control -> new StartBackendDialog(control).ask(owner.get(), showTab));
    }

    void stop() {
        with(BackendControl::stop);
    }

    void restart() {
        with(BackendControl::restart);
    }

    void reset() {
        with(BackendControl::reset);
    }

    void saveConfiguration() {
        with(BackendControl::saveConfiguration);
    }

    void copy() {
        with(
                control ->
                        control.running()
                                .ifPresent(
                                        backend ->
                                                new Copying(shell.status())
                                                        .endpointAndKey(backend)));
    }

    void show() {
        showTab.run();
    }

    /// The tab of an open schema's backend.
    TabContent tab(Project project) {
        var viewModel = new BackendViewModel(project.backend());
        var view = new BackendView(viewModel, this::start);
        return new PlainTab(view.root(), view::focus, viewModel::close);
    }

    private void with(Consumer<BackendControl> work) {
        Project open = shell.projectProperty().get();
        if (open != null) work.accept(open.backend());
    }
}

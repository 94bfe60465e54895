package dev.storeroom.ui.shell;

import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.workspace.SampleSchema;
import dev.storeroom.workspace.Workspaces;

import javafx.scene.Scene;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/// All that is in the main window, without a window around it, over a data folder of its own.
final class ShellRig implements AutoCloseable {

    final FakeDialogs dialogs = new FakeDialogs();
    final AppTheme theme = FxToolkit.call(AppTheme::new);
    private final Path folder;
    private final Workspaces data;
    private ShellViewModel shell;
    private ShellView view;

    /// @param folder gets the data and the samples
    ShellRig(Path folder) {
        this.folder = folder;
        data = new Workspaces(folder.resolve("data"));
        restart();
    }

    /// Makes everything anew over the same data, as if it had been left and started again.
    void restart() {
        FxToolkit.run(
                () -> {
                    var tasks = new Tasks(failure -> dialogs.showProblem("" + failure, List.of()));
                    var files = new SchemaFiles(folder.resolve("samples"));
                    shell = new ShellViewModel(data, files, tasks, dialogs);
                    view = new ShellView(shell, theme, new NoHost());
                    var scene = new Scene(view, 1280, 800);
                    theme.style(scene);
                    scene.snapshot(null); // gives every control its skin
                });
        FxToolkit.awaitFrames(3);
    }

    Workspaces data() {
        return data;
    }

    ShellViewModel shell() {
        return shell;
    }

    ShellView view() {
        return view;
    }

    Place frontPlace() {
        return FxToolkit.call(() -> view.tabs().frontPlace().orElseThrow());
    }

    void openBlog() {
        FxToolkit.run(() -> shell.openSample(SampleSchema.BLOG));
        await(() -> shell.projectProperty().get() != null);
        settle(); // what has yet to be answered may still show or hide something
    }

    void closeProject() {
        FxToolkit.run(shell::closeProject);
        settle();
    }

    /// Waits until every call has been answered.
    void settle() {
        await(() -> shell.tasks().running().isEmpty());
    }

    static void await(BooleanSupplier claim) {
        FxToolkit.await(claim::getAsBoolean);
    }

    @Override
    public void close() {
        closeProject();
    }
}

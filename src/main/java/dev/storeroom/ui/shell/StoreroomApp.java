package dev.storeroom.ui.shell;

import dev.storeroom.ui.dialog.FxDialogs;
import dev.storeroom.workspace.LogFile;
import dev.storeroom.workspace.Workspaces;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Objects;

/// The application that JavaFX starts: opens the one window.
///
/// Arguments: `--data DIR` for another data folder, and a schema to open.
public final class StoreroomApp extends Application {
    private @Nullable Workspaces workspaces;
    private @Nullable LogFile logFile;

    /// Opens the window and waits until it is closed.
    public static void open(String... arguments) {
        launch(StoreroomApp.class, arguments);
    }

    @Override
    public void init() {
        String folder = getParameters().getNamed().get("data");
        workspaces = new Workspaces(folder == null ? Workspaces.defaultFolder() : Path.of(folder));
        logFile = LogFile.startIn(workspaces.dataFolder(), "storeroom");
    }

    @Override
    public void start(Stage stage) {
        AppWindow.open(
                stage,
                Objects.requireNonNull(workspaces),
                Objects.requireNonNull(logFile),
                new FxDialogs(() -> stage),
                this::reveal,
                getParameters().getUnnamed().stream().findFirst().map(Path::of));
    }

    private void reveal(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }
}

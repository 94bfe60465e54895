package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.dialog.FxDialogs;
import dev.storeroom.workspace.LogFile;
import dev.storeroom.workspace.Workspaces;

import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class AppWindowTest {
    @TempDir Path folder;
    private final List<Boolean> wasShown = new ArrayList<>();
    private Stage stage;
    private AppWindow window;
    private LogFile log;

    @BeforeEach
    void start() {
        log = LogFile.startIn(folder, "test");
        FxToolkit.run(() -> open(folder.resolve("gone.graphql")));
    }

    @AfterEach
    void leave() {
        FxToolkit.run(() -> dialogs().forEach(Window::hide));
        FxToolkit.run(window::leave);
        ShellRig.await(() -> !stage.isShowing());
        log.close();
    }

    private void open(Path schema) {
        stage = new Stage();
        var dialogs =
                new FxDialogs(
                        () -> {
                            wasShown.add(stage.isShowing());
                            return stage;
                        });
        window =
                AppWindow.open(
                        stage,
                        new Workspaces(folder),
                        log,
                        dialogs,
                        shown -> {},
                        Optional.of(schema));
    }

    private List<Window> dialogs() {
        return Window.getWindows().stream().filter(each -> each != stage).toList();
    }

    @Test
    void whatIsWrongWithTheSchemaOfTheStartIsToldInFrontOfTheWindow() {
        ShellRig.await(() -> !dialogs().isEmpty());
        assertThat(wasShown).containsExactly(true);
    }
}

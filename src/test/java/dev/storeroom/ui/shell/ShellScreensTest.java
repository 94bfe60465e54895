package dev.storeroom.ui.shell;

import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.Screens;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.workspace.Workspaces;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ShellScreensTest {
    @TempDir Path folder;

    @Test
    void theWelcomeTabLooksAsApproved() throws Exception {
        for (String theme : List.of("light", "dark")) Screens.check("welcome-" + theme, view());
    }

    private ShellView view() throws Exception {
        var data = new Workspaces(folder.resolve("data"));
        return FxToolkit.call(
                () -> {
                    var tasks = new Tasks(failure -> failure.printStackTrace());
                    var dialogs = new FakeDialogs();
                    var shell =
                            new ShellViewModel(
                                    data,
                                    new SchemaFiles(folder.resolve("samples")),
                                    tasks,
                                    dialogs);
                    return new ShellView(shell, new AppTheme(), new NoHost());
                });
    }
}

package dev.storeroom.ui.shell;

import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.Screens;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.ui.welcome.SampleSchema;
import dev.storeroom.workspace.Workspaces;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellScreensTest {
    @TempDir Path folder;

    private ShellViewModel shell;

    @Test
    void theWelcomeTabLooksAsApproved() throws Exception {
        for (String theme : List.of("light", "dark"))
            Screens.check("welcome-" + theme, view());
    }

    @Test
    void anOpenSchemaLooksAsApproved() throws Exception {
        for (String theme : List.of("light", "dark")) {
            ShellView view = view();
            FxToolkit.run(() -> shell.openSample(SampleSchema.BLOG));
            FxToolkit.awaitFrames(60);
            Screens.check("shell-blog-" + theme, view);
            FxToolkit.run(shell::closeProject);
            FxToolkit.awaitFrames(30);
        }
    }

    private ShellView view() throws Exception {
        var data = new Workspaces(folder.resolve("data"));
        return FxToolkit.call(
                () -> {
                    var tasks = new Tasks(failure -> failure.printStackTrace());
                    var dialogs = new FakeDialogs();
                    shell =
                            new ShellViewModel(
                                    data, new SchemaFiles(folder.resolve("samples")), tasks, dialogs);
                    return new ShellView(shell, new AppTheme(), new NoHost());
                });
    }
}

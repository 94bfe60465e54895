package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.Screens;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.ui.welcome.GettingStarted;
import dev.storeroom.ui.welcome.SampleSchema;
import dev.storeroom.workspace.Workspaces;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

class ShellJourneyTest {
    @TempDir Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private Workspaces data;
    private ShellViewModel shell;
    private ShellView view;

    @BeforeEach
    void start() {
        data = new Workspaces(folder.resolve("data"));
        restart();
    }

    @Test
    void aSampleOpensWithItsFirstModelInFront() {
        openBlog();
        assertThat(frontPlace()).isEqualTo(new Place.Model("Post"));
        assertThat(shell.guide().done()).contains(GettingStarted.Step.OPEN);
    }

    @Test
    void whatWasOpenComesBackWithTheSchema() {
        openBlog();
        FxToolkit.run(() -> view.tabs().show(new Place.Storage()));
        FxToolkit.run(shell::closeProject);
        await(() -> "Closed".equals(shell.status().messageProperty().get().sentence()));
        restart();
        openBlog();
        assertThat(view.tabs().places())
                .containsExactly(new Place.Welcome(), new Place.Model("Post"), new Place.Storage());
        assertThat(frontPlace()).isEqualTo(new Place.Storage());
    }

    @Test
    void aFileThatIsGoneIsExplainedAndTheOpenOneStays() {
        openBlog();
        FxToolkit.run(() -> shell.open(folder.resolve("notes.graphql")));
        await(() -> !dialogs.asked().isEmpty());
        assertThat(dialogs.asked().getFirst()).contains("notes.graphql");
        assertThat(shell.projectProperty().get()).isNotNull();
    }

    @Test
    void clearingAnEmptyStoreSaysThatThereIsNothing() {
        openBlog();
        FxToolkit.run(view.actions().get("sync-clear")::run);
        await(() -> shell.status().messageProperty().get().sentence().contains("no local data"));
        assertThat(dialogs.asked()).isEmpty();
    }

    private void restart() {
        FxToolkit.run(
                () -> {
                    var tasks =
                            new Tasks(
                                    failure ->
                                            dialogs.showProblem("" + failure, java.util.List.of()));
                    var files = new SchemaFiles(folder.resolve("samples"));
                    shell = new ShellViewModel(data, files, tasks, dialogs);
                    view = new ShellView(shell, new AppTheme(), new NoHost());
                });
        Screens.picture(view, false, 1280, 800);
    }

    private void openBlog() {
        FxToolkit.run(() -> shell.openSample(SampleSchema.BLOG));
        await(() -> shell.projectProperty().get() != null);
    }

    private Place frontPlace() {
        return FxToolkit.call(() -> view.tabs().frontPlace().orElseThrow());
    }

    private static void await(BooleanSupplier condition) {
        for (int frames = 0; frames < 1200; frames++) {
            if (FxToolkit.call(condition::getAsBoolean)) return;
            FxToolkit.awaitFrames(1);
        }
        throw new AssertionError("did not happen in time");
    }
}

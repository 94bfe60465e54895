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

import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
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

    @AfterEach
    void leave() {
        FxToolkit.run(shell::closeProject);
        await(() -> shell.tasks().running().isEmpty());
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

    @Test
    void aNarrowWindowFoldsThePanelToARailThatUnfoldsIt() {
        openBlog();
        resize(980);
        assertThat(FxToolkit.call(() -> view.lookup("#side-rail"))).isNotNull();
        FxToolkit.run(((Button) view.lookup("#rail-outbox"))::fire);
        assertThat(shell.sidePanelShownProperty().get()).isTrue();
        assertThat(FxToolkit.call(() -> view.lookup("#sync-panel"))).isNotNull();
    }

    @Test
    void aFoldedPanelComesBackWithTheRoomForIt() {
        openBlog();
        resize(980);
        assertThat(shell.sidePanelShownProperty().get()).isFalse();
        resize(1280);
        assertThat(shell.sidePanelShownProperty().get()).isTrue();
    }

    @Test
    void theListOfRecentSchemasEndsWithOneWayToClearIt() {
        openBlog();
        FxToolkit.run(shell::closeProject);
        openBlog();
        assertThat(recentMenu()).filteredOn(id -> "menu-file-clear-recent".equals(id)).hasSize(1);
    }

    private List<String> recentMenu() {
        var bar = (MenuBar) view.lookup("#menu-bar");
        return bar.getMenus().getFirst().getItems().stream()
                .filter(item -> "menu-file-open-recent".equals(item.getId()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .map(MenuItem::getId)
                .toList();
    }

    private void resize(double width) {
        FxToolkit.run(() -> view.resize(width, 700));
        FxToolkit.run(view::layout);
    }

    private void restart() {
        FxToolkit.run(
                () -> {
                    var tasks = new Tasks(failure -> dialogs.showProblem("" + failure, List.of()));
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

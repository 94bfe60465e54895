package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.welcome.GettingStarted;

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

class ShellJourneyTest {
    @TempDir Path folder;

    private ShellRig rig;

    @BeforeEach
    void start() {
        rig = new ShellRig(folder);
    }

    @AfterEach
    void leave() {
        rig.close();
    }

    @Test
    void aSampleOpensWithItsFirstModelInFront() {
        rig.openBlog();
        assertThat(rig.frontPlace()).isEqualTo(new Place.Model("Post"));
        assertThat(rig.shell().guide().done()).contains(GettingStarted.Step.OPEN);
    }

    @Test
    void aSampleIsCopiedToWhereAPersonWantsItAndOpenedThere() {
        rig.openBlog();
        Path sample = FxToolkit.call(this::openFile);
        Path copy = folder.resolve("mine.graphql");
        rig.dialogs.answer(copy);
        FxToolkit.run(() -> rig.shell().schemaSurroundings().copyAndOpen(sample));
        ShellRig.await(() -> openFile().equals(copy));
        assertThat(copy).hasSameTextualContentAs(sample);
    }

    @Test
    void aNameThatWillNotDoIsAskedForAgain() {
        Path target = folder.resolve("recipe.graphql");
        rig.dialogs.answer("9x").answer("Recipe").answer(target);
        FxToolkit.run(rig.shell()::createFromTemplate);
        ShellRig.await(() -> openFile().equals(target));
        assertThat(rig.dialogs.asked())
                .containsSubsequence("New schema", "New schema", "Where to write the schema");
        assertThat(rig.frontPlace()).isEqualTo(new Place.Model("Recipe"));
    }

    private Path openFile() {
        Project open = rig.shell().projectProperty().get();
        return open == null ? folder : open.desk().workspace().schemaFile();
    }

    @Test
    void whatWasOpenComesBackWithTheSchema() {
        rig.openBlog();
        FxToolkit.run(() -> rig.view().tabs().show(new Place.Storage()));
        rig.closeProject();
        rig.restart();
        rig.openBlog();
        assertThat(rig.view().tabs().places())
                .containsExactly(new Place.Welcome(), new Place.Model("Post"), new Place.Storage());
        assertThat(rig.frontPlace()).isEqualTo(new Place.Storage());
    }

    @Test
    void aFileThatIsGoneIsExplainedAndTheOpenOneStays() {
        rig.openBlog();
        FxToolkit.run(() -> rig.shell().open(folder.resolve("notes.graphql")));
        ShellRig.await(() -> !rig.dialogs.asked().isEmpty());
        assertThat(rig.dialogs.asked().getFirst()).contains("notes.graphql");
        assertThat(rig.shell().projectProperty().get()).isNotNull();
    }

    @Test
    void clearingAnEmptyStoreSaysThatThereIsNothing() {
        rig.openBlog();
        FxToolkit.run(rig.view().actions().get("sync-clear")::run);
        ShellRig.await(
                () ->
                        rig.shell()
                                .status()
                                .messageProperty()
                                .get()
                                .sentence()
                                .contains("no local data"));
        assertThat(rig.dialogs.asked()).isEmpty();
    }

    @Test
    void aNarrowWindowFoldsThePanelToARailThatUnfoldsIt() {
        rig.openBlog();
        resize(980);
        assertThat(FxToolkit.call(() -> rig.view().lookup("#side-rail"))).isNotNull();
        FxToolkit.run(((Button) rig.view().lookup("#rail-outbox"))::fire);
        assertThat(rig.shell().panes().sidePanelProperty().get()).isTrue();
        assertThat(FxToolkit.call(() -> rig.view().lookup("#sync-panel"))).isNotNull();
    }

    @Test
    void aFoldedPanelComesBackWithTheRoomForIt() {
        rig.openBlog();
        resize(980);
        assertThat(rig.shell().panes().sidePanelProperty().get()).isFalse();
        resize(1280);
        assertThat(rig.shell().panes().sidePanelProperty().get()).isTrue();
    }

    @Test
    void theListOfRecentSchemasEndsWithOneWayToClearIt() {
        rig.openBlog();
        rig.closeProject();
        rig.openBlog();
        assertThat(recentMenu()).filteredOn(id -> "menu-file-clear-recent".equals(id)).hasSize(1);
    }

    private List<String> recentMenu() {
        var bar = (MenuBar) rig.view().lookup("#menu-bar");
        return bar.getMenus().getFirst().getItems().stream()
                .filter(item -> "menu-file-open-recent".equals(item.getId()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .map(MenuItem::getId)
                .toList();
    }

    private void resize(double width) {
        FxToolkit.run(() -> rig.view().resize(width, 700));
        FxToolkit.run(rig.view()::layout);
    }
}

package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.Samples;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Whatever stands between a person and their data is asked about, and cancelling changes nothing.
class SchemaOpeningTest implements SchemaOpening.Listener {
    @TempDir Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Workspace> opened = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();
    private Workspaces workspaces;
    private Path schema;
    private Tasks tasks;
    private SchemaOpening opening;

    @BeforeEach
    void keepOnePost() throws IOException {
        workspaces = new Workspaces(folder.resolve("data"));
        schema = Files.copy(Samples.path("blog"), folder.resolve("blog.graphql")).toRealPath();
        tasks =
                FxToolkit.call(
                        () -> new Tasks(failure -> dialogs.showProblem("" + failure, List.of())));
        opening = new SchemaOpening(workspaces, tasks, dialogs, this);
        try (Workspace workspace = openHere()) {
            workspace
                    .dataStore()
                    .save(
                            new ModelRecord(
                                    "Post",
                                    Map.of(
                                            "title",
                                            Value.text("Hello"),
                                            "status",
                                            Value.text("DRAFT"))));
        }
    }

    @AfterEach
    void close() {
        opened.forEach(Workspace::close);
        FxToolkit.run(tasks::close);
    }

    @Test
    void aSoundSchemaOpensWithoutAQuestion() {
        open(schema);
        assertThat(dialogs.asked()).isEmpty();
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void aFileThatIsGoneIsToldNotAsked() {
        Path gone = folder.resolve("gone.graphql");
        open(gone);
        assertThat(unreadable).containsExactly(gone);
        assertThat(dialogs.asked()).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void aSchemaThatDoesNotFitItsDataStaysClosedWhenCancelled() throws IOException {
        makeRatingsText();
        open(schema);
        assertThat(dialogs.asked()).containsExactly("The schema and its data differ");
        assertThat(opened).isEmpty();
    }

    @Test
    void aSchemaThatDoesNotFitItsDataCanStartEmptyAndKeepsASnapshot() throws IOException {
        makeRatingsText();
        dialogs.answer("Set the old data aside and start empty");
        open(schema);
        assertThat(posts()).isZero();
        assertThat(opened.getFirst().dataStore().snapshots()).hasSize(1);
    }

    @Test
    void aDamagedFileCanBeTriedAgain() throws IOException {
        Path store = store();
        byte[] sound = Files.readAllBytes(store);
        Files.writeString(store, "This is no database at all. ".repeat(500));
        open(schema);
        assertThat(dialogs.asked()).containsExactly("The stored data cannot be read");
        Files.write(store, sound);
        open(schema);
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void dataThatIsOpenElsewhereCanBeLookedAt() {
        try (Workspace elsewhere = openHere()) {
            dialogs.answer("Open read-only");
            open(schema);
            assertThat(dialogs.asked()).containsExactly("blog.graphql is open already");
            assertThat(opened.getFirst().isReadOnly()).isTrue();
            assertThat(elsewhere.isReadOnly()).isFalse();
            assertThat(posts()).isEqualTo(1);
        }
    }

    @Test
    void anotherPathToWhatIsOpenHereIsNotMistakenForAnotherProcess() throws IOException {
        open(schema);
        open(Files.createSymbolicLink(folder.resolve("link.graphql"), schema));
        assertThat(dialogs.asked()).isEmpty();
        assertThat(opened).hasSize(1);
    }

    @Test
    void aSchemaThatMovedTakesItsDataAlong() throws IOException {
        Path moved = Files.move(schema, folder.resolve("posts.graphql"));
        dialogs.answer("Use its data");
        open(moved);
        assertThat(dialogs.asked()).containsExactly("This schema seems to have moved");
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void aSchemaThatMovedCanStartEmpty() throws IOException {
        Path moved = Files.move(schema, folder.resolve("posts.graphql"));
        dialogs.answer("Start empty");
        open(moved);
        assertThat(posts()).isZero();
    }

    @Override
    public void opened(Workspace workspace) {
        opened.add(workspace);
    }

    @Override
    public void unreadable(Path file, List<SchemaProblem> problems) {
        assertThat(problems).isNotEmpty();
        unreadable.add(file);
    }

    @Override
    public boolean hasOpen(Path file) {
        return opened.stream().anyMatch(workspace -> workspace.schemaFile().equals(file));
    }

    private void open(Path file) {
        FxToolkit.run(() -> opening.open(file));
        AtomicInteger idle = new AtomicInteger(); // a question comes after the call that led to it
        FxToolkit.await(() -> idle.updateAndGet(n -> tasks.running().isEmpty() ? n + 1 : 0) == 3);
    }

    private Workspace openHere() {
        var outcome = workspaces.open(schema, Workspaces.Access.WRITE);
        return ((OpenOutcome.Opened) outcome).workspace();
    }

    private long posts() {
        return opened.getFirst().dataStore().counts().get("Post").rows();
    }

    private Path store() {
        try (Workspace workspace = openHere()) {
            return workspace.folder().resolve("store.db");
        }
    }

    private void makeRatingsText() throws IOException {
        String text = Files.readString(schema);
        Files.writeString(schema, text.replace("rating: Int", "rating: String"));
    }
}

package dev.storeroom.testing;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspaces;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// A sample's workspace in a test's folder, with all that views work with. Without a backend.
public final class OpenDesk implements AutoCloseable {

    public final FakeNotices notices = new FakeNotices();
    public final FakeDialogs dialogs = new FakeDialogs();
    public final FakeLinks links = new FakeLinks();
    public final Desk desk;

    public OpenDesk(Path dataFolder) {
        this(dataFolder, "blog");
    }

    /// @param sample the schema's name among the samples
    public OpenDesk(Path dataFolder, String sample) {
        this(dataFolder, Samples.path(sample));
    }

    /// @param schema a file or folder, which a test may change
    public OpenDesk(Path dataFolder, Path schema) {
        var outcome = new Workspaces(dataFolder).open(schema, Workspaces.Access.WRITE);
        var workspace = ((OpenOutcome.Opened) outcome).workspace();
        workspace.dataStore().start();
        var tasks = FxToolkit.call(() -> new Tasks(OpenDesk::fail));
        desk = new Desk(workspace, tasks, notices, dialogs, links);
    }

    public DataStore store() {
        return desk.workspace().dataStore();
    }

    /// Saves a draft post of that title and answers the stored record.
    public ModelRecord post(String title) {
        return save(draft(title));
    }

    /// Saves many posts in one go, called `Post 0` and so on.
    public void posts(int count) {
        List<ModelRecord> posts =
                IntStream.range(0, count).mapToObj(number -> draft("Post " + number)).toList();
        store().saveAll(posts, false, Origin.USER);
    }

    private static ModelRecord draft(String title) {
        return new ModelRecord(
                "Post", Map.of("title", Value.text(title), "status", Value.text("DRAFT")));
    }

    public ModelRecord save(ModelRecord record) {
        return ((SaveOutcome.Saved) store().save(record)).record();
    }

    /// Lets frames pass until the claim holds, which is asked on the JavaFX thread.
    public void await(Callable<Boolean> claim) {
        FxToolkit.await(
                () -> FxToolkit.call(claim),
                () -> "Not so; told: " + FxToolkit.call(notices::told));
    }

    /// Waits until every call has been answered.
    public void settle() {
        await(() -> desk.tasks().running().isEmpty());
    }

    @Override
    public void close() {
        FxToolkit.run(desk.tasks()::close);
        desk.workspace().close();
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }
}

package dev.storeroom.ui.desk;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.Subscription;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.ui.fx.LatestOnFx;
import dev.storeroom.ui.fx.Tasks;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.function.LongConsumer;

/// Tells a view to read the store: once as soon as every later change will be heard, then a few
/// times a second at most, however often the store changes.
///
/// Used on the JavaFX thread; the listener runs there.
public final class StoreChanges implements AutoCloseable {
    private static final Duration PAUSE = Duration.millis(200);

    private final LongConsumer listener;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Subscription commits;
    private boolean isClosed;
    private long lastCommit;

    /// @param listener takes the number of the last commit heard of; 0 if none was
    public StoreChanges(DataStore store, Tasks tasks, LongConsumer listener) {
        this.listener = listener;
        pause.setOnFinished(finished -> tell());
        var heard = new LatestOnFx<ChangeSet>(this::heard);
        tasks.run("Watching the data", () -> store.observe(heard)).onDone(this::keep);
    }

    @Override
    public void close() {
        isClosed = true;
        pause.stop();
        if (commits != null) commits.close();
    }

    private void keep(Subscription subscription) {
        commits = subscription;
        if (isClosed) subscription.close();
        tell();
    }

    /// A change waits a moment for its fellows, and is told together with them.
    private void heard(ChangeSet changes) {
        lastCommit = changes.commit();
        if (!isClosed && pause.getStatus() != PauseTransition.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void tell() {
        if (!isClosed) listener.accept(lastCommit);
    }
}

package dev.storeroom.ui.desk;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.Subscription;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.ui.fx.LatestOnFx;
import dev.storeroom.ui.fx.Tasks;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

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
        this(store, tasks, changes -> true, listener);
    }

    /// Tells of changes to records of those models only.
    public StoreChanges(DataStore store, Tasks tasks, Set<String> models, LongConsumer listener) {
        this(store, tasks, changes -> touches(changes, models), listener);
    }

    private StoreChanges(
            DataStore store, Tasks tasks, Predicate<ChangeSet> isTold, LongConsumer listener) {
        this.listener = listener;
        pause.setOnFinished(finished -> tell());
        var heard = new LatestOnFx<ChangeSet>(this::heard);
        Consumer<ChangeSet> sifted =
                changes -> {
                    if (isTold.test(changes)) heard.accept(changes);
                };
        tasks.run("Watching the data", () -> store.observe(sifted)).onDone(this::keep);
    }

    private static boolean touches(ChangeSet changes, Set<String> models) {
        return !Collections.disjoint(changes.wholeModels(), models)
                || !Collections.disjoint(changes.changes().keySet(), models);
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

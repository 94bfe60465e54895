package dev.storeroom.ui.table;

import dev.storeroom.data.Subscription;
import dev.storeroom.query.Page;
import dev.storeroom.query.Query;
import dev.storeroom.ui.fx.Tasks;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads which rows a query finds, in their order, and puts them into the list: the first ones
/// first.
///
/// After a commit they are read again at most once a second, and so seldom that reading them takes
/// a fifth of the time at most. What was asked before, or saw an older commit than what is shown,
/// is dropped. Lives on the JavaFX thread.
final class RowPositions implements AutoCloseable {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    private final RowSource source;
    private final Tasks tasks;
    private final RowList rows;
    private final Supplier<Query> query;
    private final ReadOnlyObjectWrapper<GridState> state =
            new ReadOnlyObjectWrapper<>(new GridState.Reading());
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final Throttle again = new Throttle(this::readAll, this::pause);
    private Duration lastRead = Duration.ZERO;
    private Tasks.@Nullable Call<?> reading;
    private long revision;
    private long shownCommit;
    private int holds;
    private boolean heldBack;
    private boolean closed;

    /// @param query what is asked for now
    RowPositions(RowSource source, Tasks tasks, RowList rows, Supplier<Query> query) {
        this.source = source;
        this.tasks = tasks;
        this.rows = rows;
        this.query = query;
    }

    ReadOnlyObjectProperty<GridState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How many records the model has, whatever the filter.
    ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// Reads what is asked for now, instead of what was.
    void readAnew() {
        revision++;
        again.stop();
        if (rows.isEmpty()) state.set(new GridState.Reading());
        Query first = query.get().page(new Page(0, RowList.PAGE));
        read(first, this::showFirst);
    }

    /// Reads the same again, as soon as the pauses allow.
    void readAgain() {
        again.request();
    }

    /// Reads the same again at once: the person waits for a record of their own.
    void readNow() {
        if (!closed) again.runNow();
    }

    /// Keeps every row in its place until closed, because a cell is being edited: what is typed
    /// must not end up elsewhere.
    Subscription hold() {
        holds++;
        return () -> {
            holds--;
            if (isHeld() || !heldBack) return;
            heldBack = false;
            readNow();
        };
    }

    boolean isHeld() {
        return holds > 0;
    }

    private void readAll() {
        read(query.get(), this::showAll);
    }

    private void read(Query asked, Consumer<Found> show) {
        if (closed) return;
        long asking = revision;
        if (reading != null) reading.cancel();
        reading =
                tasks.run("Reading %s records".formatted(asked.model()), () -> find(asked))
                        .onDone(
                                found -> {
                                    if (asking != revision) return;
                                    if (isHeld()) heldBack = true;
                                    else show.accept(found);
                                })
                        .onFailed(
                                problem -> {
                                    if (asking == revision) failed(problem);
                                });
    }

    private Found find(Query asked) {
        long start = System.nanoTime();
        var vector = source.positions(asked);
        return new Found(
                vector.commit(),
                vector.rowIds(),
                source.total(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private void showFirst(Found found) {
        if (found.rowIds().length < RowList.PAGE) {
            showAll(found);
            return;
        }
        state.set(new GridState.Ready(found.took()));
        total.set(found.total());
        rows.showFirst(found.rowIds());
        readAll();
    }

    private void showAll(Found found) {
        if (found.commit() < shownCommit) return;
        shownCommit = found.commit();
        lastRead = found.took();
        total.set(found.total());
        rows.showAll(found.rowIds());
        state.set(new GridState.Ready(found.took()));
    }

    /// Says that what is shown may be old.
    void failed(Throwable problem) {
        state.set(
                new GridState.Failed(
                        "The %s records could not be read: %s. What is shown may be old."
                                .formatted(source.model().name(), problem.getMessage())));
    }

    private Duration pause() {
        Duration rest = lastRead.multipliedBy(5);
        return rest.compareTo(SHORTEST_PAUSE) > 0 ? rest : SHORTEST_PAUSE;
    }

    @Override
    public void close() {
        closed = true;
        again.stop();
        if (reading != null) reading.cancel();
    }

    /// What a query found.
    @SuppressWarnings("ArrayRecordComponent")
    private record Found(long commit, long[] rowIds, long total, Duration took) {}
}

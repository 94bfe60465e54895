package dev.storeroom.ui.table;

import dev.storeroom.ui.fx.Subscriptions;

import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which rows of the table are on screen, and how others come there.
final class RowsOnScreen implements AutoCloseable {
    private final TableView<GridRow> table;
    private final RowList rows;
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<Runnable> waiting = new ArrayList<>();
    private final Runnable afterLayout = this::look;
    private Runnable onSeen = () -> {};
    private Seen seen = Seen.NOTHING;

    /// The first and the last row on screen.
    record Seen(int first, int last) {
        static final Seen NOTHING = new Seen(-1, -1);

        static Seen of(@Nullable IndexedCell<?> first, @Nullable IndexedCell<?> last) {
            if (first == null || last == null) return NOTHING;
            return new Seen(first.getIndex(), last.getIndex());
        }
    }

    RowsOnScreen(TableView<GridRow> table, RowList rows) {
        this.table = table;
        this.rows = rows;
        subscriptions.listen(table.sceneProperty(), (p, before, now) -> watch(before, now));
    }

    /// Looks after every layout, since only then it is known which rows are on screen.
    private void watch(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) before.removePostLayoutPulseListener(afterLayout);
        if (now != null) now.addPostLayoutPulseListener(afterLayout);
    }

    private void look() {
        List<Runnable> work = List.copyOf(waiting);
        waiting.clear();
        work.forEach(Runnable::run);
        Seen now = now();
        if (now.equals(seen)) return;
        seen = now;
        rows.look(now.first(), now.last());
        onSeen.run();
    }

    /// The first row on screen, or else of all.
    int first() {
        return Math.max(0, now().first());
    }

    private Seen now() {
        return flow().map(flow -> Seen.of(flow.getFirstVisibleCell(), flow.getLastVisibleCell()))
                .orElse(Seen.NOTHING);
    }

    /// The table's own flow; a lookup would find that of a filter's list.
    private Optional<VirtualFlow<?>> flow() {
        return table.getChildrenUnmodifiable().stream()
                .filter(VirtualFlow.class::isInstance)
                .<VirtualFlow<?>>map(child -> (VirtualFlow<?>) child)
                .findFirst();
    }

    /// The rows on screen, as they were after the last layout.
    Seen seen() {
        return seen;
    }

    /// @param seen runs when other rows have come on screen
    void onSeen(Runnable seen) {
        onSeen = seen;
    }

    /// Does something once the table has counted its rows and taken its room anew.
    void onceLaidOut(Runnable work) {
        waiting.add(work);
    }

    /// Brings a row on screen with some that stand before it, unless it is there.
    void reveal(int index) {
        Seen now = now();
        boolean isSeen = now.first() < index && index < now.last();
        if (!isSeen) table.scrollTo(Math.max(0, index - 3));
    }

    /// Scrolls as little as it takes to have the whole of a cell in view.
    void reveal(FocusedCell cell) {
        table.scrollToColumn(cell.column());
        flow().ifPresent(flow -> flow.scrollTo(cell.index()));
    }

    @Override
    public void close() {
        subscriptions.close();
        watch(table.getScene(), null);
    }
}

package dev.storeroom.ui.table;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.testing.CountedSql;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;
import dev.storeroom.testing.ShownView;
import dev.storeroom.ui.relation.Link;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What it takes to look at the comments of a store from the first to the last in a grid, each with
/// the post that it belongs to.
///
/// @param calls how often each method of the row source was called
/// @param statements how many the scrolling gave to SQLite, every `BEGIN` and `COMMIT` counted
/// @param stops how often the grid was scrolled, and waited for
/// @param slowest of the stops, from the wish to the names on screen
record Scrolled(Map<String, Integer> calls, int statements, int stops, Duration slowest) {
    private static final int POSTS = 1_000;
    private static final int BATCH = 50_000;

    /// How many pages of rows were read.
    int pages() {
        return calls.getOrDefault("rows", 0);
    }

    /// @param step how many rows lie between two stops
    static Scrolled through(Path folder, int comments, int step) {
        try (var sql = new CountedSql();
                var open = new OpenDesk(folder, "blog-comments")) {
            fill(open.store(), comments);
            Map<String, Integer> calls = new ConcurrentHashMap<>();
            var view = FxToolkit.call(() -> new RecordTableView(open.desk, source(open, calls)));
            var stage = FxToolkit.call(() -> ShownView.of(view.root(), 1280, 800));
            open.await(() -> isLinked(view, 0));
            open.settle();
            int before = sql.statements();
            calls.clear();
            Duration slowest = Duration.ZERO;
            int stops = 0;
            for (int row = step; row < comments; row += step, stops++) {
                Duration took = scrollTo(open, view, row);
                if (took.compareTo(slowest) > 0) slowest = took;
            }
            // A page next to the one looked at may still be on its way, and would be counted in
            // part.
            open.settle();
            int statements = sql.statements() - before;
            FxToolkit.run(view::close);
            FxToolkit.run(stage::close);
            open.settle();
            return new Scrolled(Map.copyOf(calls), statements, stops, slowest);
        }
    }

    private static Duration scrollTo(OpenDesk open, RecordTableView view, int row) {
        long start = System.nanoTime();
        FxToolkit.run(() -> view.grid().table().scrollTo(row));
        open.await(() -> isLinked(view, row));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static boolean isLinked(RecordTableView view, int row) {
        RecordTableViewModel viewModel = view.viewModel();
        if (viewModel.rows().size() <= row) return false;
        RowContent content = viewModel.rows().get(row).content();
        return content.link(viewModel.model().field("post")).orElse(Link.NONE)
                instanceof Link.Found;
    }

    private static RowSource source(OpenDesk open, Map<String, Integer> calls) {
        RowSource rows = RowSource.of(open.desk, open.store().schema().model("Comment"));
        return (RowSource)
                Proxy.newProxyInstance(
                        RowSource.class.getClassLoader(),
                        new Class<?>[] {RowSource.class},
                        (proxy, method, arguments) -> {
                            calls.merge(method.getName(), 1, Integer::sum);
                            return method.invoke(rows, arguments);
                        });
    }

    private static void fill(DataStore store, int comments) {
        List<ModelRecord> posts = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) posts.add(post(i));
        store.saveAll(posts, false, Origin.IMPORT);
        for (int from = 0; from < comments; from += BATCH) {
            List<ModelRecord> some = new ArrayList<>();
            for (int i = from; i < Math.min(from + BATCH, comments); i++) some.add(comment(i));
            store.saveAll(some, false, Origin.IMPORT);
        }
    }

    private static ModelRecord post(int number) {
        return new ModelRecord(
                "Post",
                Map.of(
                        "id", Value.text("post-" + number),
                        "title", Value.text("Post " + number),
                        "status", Value.text("DRAFT")));
    }

    private static ModelRecord comment(int number) {
        return new ModelRecord(
                "Comment",
                Map.of(
                        "id", Value.text("comment-" + number),
                        "postID", Value.text("post-" + number % POSTS),
                        "writtenAt", Value.text("2026-11-01T12:00:00Z"),
                        "author", Value.text("Author " + number % 97),
                        "content", Value.text("Comment " + number)));
    }
}

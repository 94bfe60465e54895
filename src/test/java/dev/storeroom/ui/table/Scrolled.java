package dev.storeroom.ui.table;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;
import dev.storeroom.ui.relation.Link;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What it takes to look at all comments of a store from the first to the last, page by page, each
/// with the post that it belongs to.
///
/// @param calls how often each method of the row source was called
/// @param slowest of the pages, from the wish to the answer
record Scrolled(Map<String, Integer> calls, int pages, Duration slowest) {
    private static final int POSTS = 1_000;
    private static final int BATCH = 50_000;

    static Scrolled through(Path folder, int comments) {
        try (var open = new OpenDesk(folder, "blog-comments")) {
            fill(open.store(), comments);
            Map<String, Integer> calls = new ConcurrentHashMap<>();
            var viewModel = FxToolkit.call(() -> viewModel(open, calls));
            FxToolkit.run(viewModel::start);
            open.await(() -> viewModel.rows().size() == comments);
            Duration slowest = Duration.ZERO;
            int pages = 0;
            for (int first = 0; first < comments; first += RowList.PAGE, pages++) {
                Duration took = look(open, viewModel, first);
                if (took.compareTo(slowest) > 0) slowest = took;
            }
            FxToolkit.run(viewModel::close);
            open.await(() -> open.desk.tasks().running().isEmpty());
            return new Scrolled(Map.copyOf(calls), pages, slowest);
        }
    }

    private static Duration look(OpenDesk open, RecordTableViewModel viewModel, int first) {
        long start = System.nanoTime();
        int last = Math.min(first + RowList.PAGE, viewModel.rows().size()) - 1;
        FxToolkit.run(() -> viewModel.rows().look(first, last));
        open.await(() -> isLinked(viewModel, first) && isLinked(viewModel, last));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static boolean isLinked(RecordTableViewModel viewModel, int row) {
        RowContent content = viewModel.rows().get(row).content();
        return content.link(viewModel.model().field("post")).orElse(Link.NONE)
                instanceof Link.Found;
    }

    private static RecordTableViewModel viewModel(OpenDesk open, Map<String, Integer> calls) {
        RowSource rows = RowSource.of(open.desk, open.store().schema().model("Comment"));
        var counted =
                (RowSource)
                        Proxy.newProxyInstance(
                                RowSource.class.getClassLoader(),
                                new Class<?>[] {RowSource.class},
                                (proxy, method, arguments) -> {
                                    calls.merge(method.getName(), 1, Integer::sum);
                                    return method.invoke(rows, arguments);
                                });
        var commands =
                new RecordCommands(
                        counted, open.desk.tasks(), open.desk.notices(), open.desk.dialogs());
        return new RecordTableViewModel(counted, open.desk.tasks(), commands);
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

package dev.storeroom.ui.table;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Schema;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;
import dev.storeroom.testing.ShownView;

import javafx.scene.control.TableCell;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Posts that may belong to a blog, in a grid over a real store.
abstract class LinkedPosts {
    @TempDir private static Path folder;

    final OpenDesk open = new OpenDesk(folder.resolve("" + System.nanoTime()), "blog-comments");
    final Schema schema = open.store().schema();
    final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private @Nullable RecordTableView view;
    private @Nullable Stage stage;

    @AfterEach
    void close() {
        FxToolkit.run(
                () -> {
                    if (view != null) view.close();
                    if (stage != null) stage.close();
                });
        open.settle();
        open.close();
    }

    RecordTableView show(String model) {
        RecordTableView shown = FxToolkit.call(() -> new RecordTableView(open.desk, source(model)));
        view = shown;
        stage = FxToolkit.call(() -> ShownView.of(shown.root(), 1400, 640));
        open.await(() -> shown.viewModel().stateProperty().get() instanceof GridState.Ready);
        return shown;
    }

    void await(int row, String field, String text) {
        open.await(() -> find(row, field).filter(cell -> text.equals(cell.getText())).isPresent());
    }

    TableCell<?, ?> cell(int row, String field) {
        return FxToolkit.call(() -> find(row, field).orElseThrow());
    }

    Optional<TableCell<?, ?>> find(int row, String field) {
        if (view == null) return Optional.empty();
        return view.root().lookupAll(".record-cell").stream()
                .<TableCell<?, ?>>map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getIndex() == row)
                .filter(cell -> cell.getTableColumn().getText().equals(field))
                .findFirst();
    }

    ModelRecord blog(String name) {
        return open.save(new ModelRecord("Blog", Map.of("name", Value.text(name))));
    }

    ModelRecord post(String title, Value blog) {
        Map<String, Value> values = new HashMap<>();
        values.put("title", Value.text(title));
        values.put("status", Value.text("DRAFT"));
        values.put("blogPostsId", blog);
        return open.save(new ModelRecord("Post", values));
    }

    static String id(ModelRecord record) {
        return ((Value.Text) record.value("id")).text();
    }

    ModelRecord stored(ModelRecord record) {
        var key = record.key(schema.model(record.model()));
        return open.store().find(key).orElseThrow().record();
    }

    /// The store's rows; how often each is asked for is counted.
    RowSource source(String model) {
        RowSource rows = RowSource.of(open.desk, schema.model(model));
        return (RowSource)
                Proxy.newProxyInstance(
                        RowSource.class.getClassLoader(),
                        new Class<?>[] {RowSource.class},
                        (proxy, method, arguments) -> {
                            calls.merge(method.getName(), 1, Integer::sum);
                            return method.invoke(rows, arguments);
                        });
    }
}

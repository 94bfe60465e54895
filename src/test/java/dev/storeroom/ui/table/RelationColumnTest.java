package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Query;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;
import dev.storeroom.testing.ShownView;
import dev.storeroom.ui.relation.ToOne;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

class RelationColumnTest {
    @TempDir private static Path folder;

    private final OpenDesk open =
            new OpenDesk(folder.resolve("" + System.nanoTime()), "blog-comments");
    private final Schema schema = open.store().schema();
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private @Nullable RecordTableView view;
    private @Nullable Stage stage;

    @AfterEach
    void close() {
        FxToolkit.run(
                () -> {
                    if (view != null) view.close();
                    if (stage != null) stage.close();
                });
        open.await(() -> open.desk.tasks().running().isEmpty());
        open.close();
    }

    @Test
    void aLinkShowsTheNameNothingOrThatTheRecordIsMissing() {
        ModelRecord tea = blog("Tea");
        post("Green", Value.text(id(tea)));
        post("Alone", Value.NULL);
        post("Lost", Value.text("11111111-2222"));
        show("Post");
        await(0, "blog", "Tea");
        assertThat(cell(0, "blog").getAccessibleText()).isEqualTo("blog, link to Tea");
        assertThat(cell(1, "blog").getText()).isEqualTo("— none —");
        assertThat(cell(2, "blog").getText()).isEqualTo("missing (11111111)");
        assertThat(cell(2, "blog").getAccessibleText())
                .contains("No Blog 11111111-2222 is here. It may come with the next sync.");
    }

    @Test
    void anotherNameOfTheRelatedRecordShowsAtOnce() {
        ModelRecord tea = blog("Tea");
        post("Green", Value.text(id(tea)));
        show("Post");
        await(0, "blog", "Tea");
        open.save(tea.with("name", Value.text("Coffee")));
        await(0, "blog", "Coffee");
    }

    @Test
    void recordsAreCalledByTheFieldThatAPersonChose() {
        ModelRecord tea = blog("Tea");
        post("Green", Value.text(id(tea)));
        RecordTableView view = show("Post");
        await(0, "blog", "Tea");
        ModelType blogs = schema.model("Blog");
        FxToolkit.run(
                () -> {
                    open.desk.labels().choose(blogs, Optional.of(blogs.field("id")));
                    view.relabel();
                });
        await(0, "blog", id(tea));
        assertThat(Labels.of(open.desk.workspace().remembered("labels")))
                .isEqualTo(new Labels(Map.of("Blog", "id")));
    }

    @Test
    void aPageReadsAllItsLinksAtOnce() {
        for (int i = 0; i < 200; i++) post("Post " + i, Value.text(id(blog("Blog " + i))));
        RecordTableView view = show("Post");
        await(0, "blog", "Blog 0");
        FxToolkit.run(() -> view.grid().selectIndex(199));
        await(199, "blog", "Blog 199");
        assertThat(calls.get("related")).isEqualTo(calls.get("rows")).isLessThan(8);
    }

    @Test
    void aForeignKeyThatAmplifyMadeIsHidden() {
        assertThat(visible(show("Post"))).contains("blog").doesNotContain("blogPostsId");
    }

    @Test
    void aDeclaredForeignKeyStaysBesideItsLink() {
        assertThat(visible(show("Comment"))).contains("postID", "post");
    }

    @Test
    void aLinkIsFilteredByNameAndForNull() {
        post("Green", Value.text(id(blog("Tea"))));
        post("Black", Value.text(id(blog("Coffee"))));
        post("Alone", Value.NULL);
        RecordTableView view = show("Post");
        filter(view, "Cof");
        awaitTitles(view, "Black");
        filter(view, "null");
        awaitTitles(view, "Alone");
        filter(view, "notnull");
        awaitTitles(view, "Green", "Black");
    }

    @Test
    void emptyingALinkSetsTheForeignKeyToNullAndUndoLinksAgain() {
        ModelRecord tea = blog("Tea");
        ModelRecord green = post("Green", Value.text(id(tea)));
        RecordTableView view = show("Post");
        await(0, "blog", "Tea");
        FxToolkit.run(
                () ->
                        view.viewModel()
                                .edits()
                                .clear(
                                        view.viewModel().rows().getFirst().stored().orElseThrow(),
                                        schema.model("Post").field("blog")));
        await(0, "blog", "— none —");
        assertThat(stored(green).value("blogPostsId")).isEqualTo(Value.NULL);
        FxToolkit.run(open.notices::undo);
        await(0, "blog", "Tea");
    }

    @Test
    void aLinkIsCopiedAsItsKey() {
        ModelRecord tea = blog("Tea");
        post("Green", Value.text(id(tea)));
        RowSource source = source("Post");
        long[] rowIds = source.positions(Query.of("Post")).rowIds();
        ModelType type = schema.model("Post");
        String text =
                new TsvText(ToOne.of(schema, type))
                        .of(List.of(type.field("blog")), source.rows(rowIds), false);
        assertThat(text).isEqualTo(id(tea) + "\n");
    }

    @Test
    void enterOnALinkOpensAListWhoseChoiceIsSaved() {
        blog("Tea");
        ModelRecord coffee = blog("Coffee");
        ModelRecord green = post("Green", Value.NULL);
        RecordTableView view = show("Post");
        await(0, "blog", "— none —");
        FxToolkit.run(() -> edit(view, "C"));
        open.await(() -> choices().filter(list -> list.getItems().size() == 1).isPresent());
        FxToolkit.run(() -> Event.fireEvent(search(), enter()));
        await(0, "blog", "Coffee");
        assertThat(stored(green).value("blogPostsId")).isEqualTo(Value.text(id(coffee)));
        assertThat(FxToolkit.call(() -> choices().isPresent())).isFalse();
    }

    @Test
    void ctrlEnterFollowsALinkAndOneThatLeadsNowhereSaysSo() {
        ModelRecord tea = blog("Tea");
        post("Green", Value.text(id(tea)));
        post("Lost", Value.text("gone"));
        RecordTableView view = show("Post");
        await(0, "blog", "Tea");
        FxToolkit.run(() -> followFrom(view, 0));
        String blog = "Blog " + tea.key(schema.model("Blog")).text();
        assertThat(open.links.followed()).containsExactly(blog);
        FxToolkit.run(() -> followFrom(view, 1));
        assertThat(open.links.followed()).hasSize(1);
        assertThat(open.notices.failures())
                .containsExactly("No Blog gone is here. It may come with the next sync.");
    }

    private static void followFrom(RecordTableView view, int row) {
        focus(view, row);
        var table = view.grid().table();
        Event.fireEvent(
                table,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
    }

    private static void edit(RecordTableView view, String typed) {
        focus(view, 0);
        view.grid().editTyped(typed);
    }

    private static void focus(RecordTableView view, int row) {
        var column =
                view.grid().columns().stream()
                        .filter(each -> each.field().name().equals("blog"))
                        .findFirst()
                        .orElseThrow();
        view.grid().table().getSelectionModel().clearAndSelect(row, column);
        view.grid().table().getFocusModel().focus(row, column);
    }

    private static Optional<ListView<?>> choices() {
        return inPopup("#relation-choices").map(node -> (ListView<?>) node);
    }

    private static Node search() {
        return inPopup("#relation-search").orElseThrow();
    }

    private static Optional<Node> inPopup(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static KeyEvent enter() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    private RecordTableView show(String model) {
        RecordTableView shown = FxToolkit.call(() -> new RecordTableView(open.desk, source(model)));
        view = shown;
        stage = FxToolkit.call(() -> ShownView.of(shown.root(), 1400, 640));
        open.await(() -> shown.viewModel().stateProperty().get() instanceof GridState.Ready);
        return shown;
    }

    private static List<String> visible(RecordTableView view) {
        return FxToolkit.call(
                () ->
                        view.grid().visibleColumns().stream()
                                .map(column -> column.field().name())
                                .toList());
    }

    private void filter(RecordTableView view, String text) {
        FxToolkit.run(() -> view.viewModel().filter(schema.model("Post").field("blog"), text));
    }

    private void awaitTitles(RecordTableView view, String... titles) {
        open.await(
                () ->
                        view.viewModel().rows().stream()
                                .flatMap(row -> row.stored().stream())
                                .map(row -> row.record().value("title"))
                                .toList()
                                .equals(Stream.of(titles).map(Value::text).toList()));
    }

    private void await(int row, String field, String text) {
        open.await(() -> find(row, field).filter(cell -> text.equals(cell.getText())).isPresent());
    }

    private TableCell<?, ?> cell(int row, String field) {
        return FxToolkit.call(() -> find(row, field).orElseThrow());
    }

    private Optional<TableCell<?, ?>> find(int row, String field) {
        if (view == null) return Optional.empty();
        return view.root().lookupAll(".record-cell").stream()
                .<TableCell<?, ?>>map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getIndex() == row)
                .filter(cell -> cell.getTableColumn().getText().equals(field))
                .findFirst();
    }

    private ModelRecord blog(String name) {
        return open.save(new ModelRecord("Blog", Map.of("name", Value.text(name))));
    }

    private ModelRecord post(String title, Value blog) {
        Map<String, Value> values = new HashMap<>();
        values.put("title", Value.text(title));
        values.put("status", Value.text("DRAFT"));
        values.put("blogPostsId", blog);
        return open.save(new ModelRecord("Post", values));
    }

    private static String id(ModelRecord record) {
        return ((Value.Text) record.value("id")).text();
    }

    private ModelRecord stored(ModelRecord record) {
        var key = record.key(schema.model(record.model()));
        return open.store().find(key).orElseThrow().record();
    }

    /// The store's rows; how often each is asked for is counted.
    private RowSource source(String model) {
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

package dev.storeroom.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FakeLinks;
import dev.storeroom.testing.FakeNotices;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.ShownView;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.TabCommand;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// The tab of a model over a real store.
class RecordTabTest {
    private static final Path BLOG = Path.of("sample-schemas/blog.graphql");

    @TempDir private Path data;
    private final FakeNotices said = new FakeNotices();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeLinks links = new FakeLinks();
    private Workspace workspace;
    private Tasks tasks;
    private RecordTab tab;
    private Stage stage;

    @BeforeEach
    void open() {
        var outcome = new Workspaces(data).open(BLOG, Workspaces.Access.WRITE);
        workspace = ((OpenOutcome.Opened) outcome).workspace();
        workspace.dataStore().saveAll(posts(5000), false, Origin.IMPORT);
        tasks = FxToolkit.call(() -> new Tasks(Throwable::printStackTrace));
        var desk = new Desk(workspace, tasks, said, dialogs, links);
        tab = FxToolkit.call(() -> new RecordTab(desk, workspace.schema().model("Post")));
        stage = FxToolkit.call(() -> ShownView.of(tab.root(), 980, 680));
        await(() -> cell(0, "title").equals("Post 0001"));
    }

    @AfterEach
    void close() {
        FxToolkit.run(
                () -> {
                    tab.close();
                    stage.close();
                });
        await(() -> tasks.running().isEmpty());
        FxToolkit.run(tasks::close);
        workspace.close();
    }

    @Test
    void aRecordIsFilteredSortedEditedAndFollowedByTheForm() {
        FxToolkit.run(() -> ((TextField) node("#filter-title")).setText("Post 00"));
        await(() -> table().getItems().size() == 99);
        select(3, "title");
        await(() -> tab.root().lookup("#form-Post") != null);
        await(() -> text("#form-field-title").equals("Post 0004"));
        editCell(3, "title", "Post 00 renamed");
        await(() -> cell(3, "title").equals("Post 00 renamed"));
        await(() -> text("#form-field-title").equals("Post 00 renamed"));
        assertThat(stored()).anyMatch(r -> r.value("title").equals(Value.text("Post 00 renamed")));
    }

    @Test
    void theTrailNamesTheSchemaTheModelAndTheRecordAndLeadsThere() {
        assertThat(trail()).isEqualTo("blog.graphql Post");
        select(3, "title");
        await(() -> trail().equals("blog.graphql Post Post 0004"));
        FxToolkit.run(() -> ((Hyperlink) node("#trail-schema")).fire());
        assertThat(links.followed()).containsExactly("the schema");
        FxToolkit.run(() -> ((Hyperlink) node("#trail-record")).fire());
        await(() -> node("#form-field-title").isFocused());
    }

    private String trail() {
        return FxToolkit.call(
                () ->
                        tab.root().lookupAll(".trail .hyperlink").stream()
                                .map(link -> ((Hyperlink) link).getText())
                                .collect(Collectors.joining(" ")));
    }

    @Test
    void aLinkSelectsItsRecordOrSaysWhyItCannot() {
        RecordKey fifth = stored().get(4).key(workspace.schema().model("Post"));
        FxToolkit.run(() -> tab.show(fifth));
        await(() -> table().getSelectionModel().getSelectedIndex() == 4);
        FxToolkit.run(() -> ((TextField) node("#filter-title")).setText("Post 01"));
        await(() -> table().getItems().size() == 100);
        FxToolkit.run(() -> tab.show(fifth));
        await(() -> !said.failures().isEmpty());
        FxToolkit.run(() -> tab.show(new RecordKey("Post", List.of(Value.text("gone")))));
        await(() -> said.failures().size() == 2);
        assertThat(said.failures())
                .containsExactly(
                        "The filter hides Post “Post 0005”. Choose Edit ▸ Clear Filters to see it.",
                        "There is no Post with the key \"gone\" here. It may have been deleted, or"
                                + " was never here.");
    }

    @Test
    void aLinkWithAFilterReplacesEveryOtherFilterAndShowsItInWords() {
        FxToolkit.run(() -> ((TextField) node("#filter-title")).setText("Post 01"));
        await(() -> table().getItems().size() == 100);
        FxToolkit.run(
                () -> tab.show(Predicate.where("title", Operator.EQ, Value.text("Post 0005"))));
        await(() -> table().getItems().size() == 1 && cell(0, "title").equals("Post 0005"));
        assertThat(text("#filter-title")).isEmpty();
        assertThat(text("#filter-text")).isEqualTo("title = \"Post 0005\"");
    }

    @Test
    void aNewRecordIsBegunInTheFormAndSelectedOnceItIsSaved() {
        assertThat(tab.canRun(TabCommand.NEW_RECORD).get()).isTrue();
        FxToolkit.run(() -> tab.run(TabCommand.NEW_RECORD));
        await(() -> tab.root().lookup("#form-field-title") != null);
        FxToolkit.run(() -> ((TextInputControl) node("#form-field-title")).setText("Brand new"));
        FxToolkit.run(() -> segment("DRAFT").fire());
        FxToolkit.awaitFrames(5);
        assertThat(tab.canRun(TabCommand.SAVE).get()).isTrue();
        FxToolkit.run(() -> tab.run(TabCommand.SAVE));
        await(() -> table().getItems().size() == 5001);
        await(() -> cell(5000, "title").equals("Brand new"));
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(5000);
        assertThat(tab.canRun(TabCommand.SAVE).get()).isFalse();
    }

    @Test
    void allRecordsThatMatchAreDeletedAtOnceAndComeBackByUndo() {
        dialogs.answer(true);
        FxToolkit.run(() -> ((TextField) node("#filter-title")).setText("Post 00"));
        await(() -> table().getItems().size() == 99);
        select(0, "title");
        pressSelectAll();
        FxToolkit.run(() -> tab.run(TabCommand.DELETE));
        await(() -> table().getItems().isEmpty());
        assertThat(dialogs.asked()).containsExactly("Delete 99 Post records?");
        assertThat(said.told()).containsExactly("Deleted 99 Post records");
        assertThat(stored()).hasSize(4901);
        FxToolkit.run(said::undo);
        await(() -> table().getItems().size() == 99);
        assertThat(stored()).hasSize(5000);
        assertThat(said.failures()).isEmpty();
    }

    @Test
    void aDeletedRecordComesBackWithEveryValue() {
        ModelRecord before = stored().get(2);
        select(2, "title");
        FxToolkit.run(() -> tab.run(TabCommand.DELETE));
        await(() -> table().getItems().size() == 4999);
        FxToolkit.run(said::undo);
        await(() -> table().getItems().size() == 5000);
        assertThat(stored()).contains(before);
    }

    @Test
    void selectedCellsAreCopiedAsTabSeparatedText() {
        select(1, "title");
        FxToolkit.run(() -> tab.run(TabCommand.COPY));
        await(() -> "Post 0002\n".equals(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aCellShowsWhatIsStoredOnceTheFormHasDiscardedItsDraft() {
        editCell(0, "rating", "abc");
        await(() -> cell(0, "rating").equals("abc"));
        await(() -> !workspace.dataStore().drafts().isEmpty());
        select(1, "title");
        await(() -> text("#form-field-title").equals("Post 0002"));
        select(0, "title");
        await(() -> text("#form-field-rating").equals("abc"));
        FxToolkit.run(() -> ((ButtonBase) node("#form-revert")).fire());
        await(() -> cell(0, "rating").equals("1"));
        await(() -> workspace.dataStore().drafts().isEmpty());
    }

    @Test
    void aCellShowsWhatIsStoredOnceTheFormHasSavedItsDraft() {
        editCell(0, "rating", "abc");
        await(() -> !workspace.dataStore().drafts().isEmpty());
        select(1, "title");
        await(() -> text("#form-field-title").equals("Post 0002"));
        select(0, "title");
        await(() -> text("#form-field-rating").equals("abc"));
        FxToolkit.run(() -> ((TextInputControl) node("#form-field-rating")).setText("42"));
        FxToolkit.run(() -> tab.run(TabCommand.SAVE));
        await(() -> cell(0, "rating").equals("42"));
    }

    @Test
    void scrollingToTheLastRowShowsIt() {
        FxToolkit.run(() -> table().scrollTo(4999));
        await(() -> cell(4999, "title").equals("Post 5000"));
    }

    private List<ModelRecord> stored() {
        return workspace.dataStore().query(Query.of("Post"));
    }

    private void select(int row, String field) {
        FxToolkit.run(
                () -> {
                    var column =
                            table().getColumns().stream()
                                    .filter(each -> each.getText().equals(field))
                                    .findFirst()
                                    .orElseThrow();
                    table().getSelectionModel().clearAndSelect(row);
                    select(table(), row, column);
                });
        FxToolkit.awaitFrames(3);
    }

    private static <T> void select(TableView<T> table, int row, TableColumn<?, ?> column) {
        table.getColumns().stream()
                .filter(each -> each.equals(column))
                .forEach(
                        each -> {
                            table.getSelectionModel().clearAndSelect(row, each);
                            focus(table, row, each);
                        });
    }

    private static <T, C> void focus(TableView<T> table, int row, TableColumn<T, C> column) {
        table.getFocusModel().focus(row, column);
    }

    private void editCell(int row, String field, String text) {
        select(row, field);
        FxToolkit.run(
                () -> {
                    table().scrollToColumnIndex(columnIndex(field));
                    table().requestFocus();
                });
        FxToolkit.awaitFrames(3);
        FxToolkit.run(() -> new Robot().keyType(KeyCode.F2));
        FxToolkit.awaitFrames(3);
        FxToolkit.run(() -> ((TextField) node("#cell-editor")).setText(text));
        FxToolkit.run(() -> node("#filter-text").requestFocus());
    }

    private int columnIndex(String field) {
        return table().getColumns().stream().map(TableColumnBase::getText).toList().indexOf(field);
    }

    private ToggleButton segment(String text) {
        return tab.root().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void pressSelectAll() {
        FxToolkit.run(
                () -> {
                    table().requestFocus();
                    var robot = new Robot();
                    robot.keyPress(KeyCode.CONTROL);
                    robot.keyType(KeyCode.A);
                    robot.keyRelease(KeyCode.CONTROL);
                });
        FxToolkit.awaitFrames(4);
    }

    private TableView<?> table() {
        return (TableView<?>) node("#grid-Post");
    }

    private Node node(String selector) {
        return tab.root().lookup(selector);
    }

    private String text(String selector) {
        return node(selector) instanceof TextInputControl field ? field.getText() : "";
    }

    private String cell(int row, String field) {
        return tab.root().lookupAll(".record-cell").stream()
                .map(TableCell.class::cast)
                .filter(cell -> cell.getIndex() == row)
                .filter(cell -> cell.getTableColumn().getText().equals(field))
                .map(cell -> cell.getText())
                .findFirst()
                .orElse("");
    }

    private static void await(Callable<Boolean> claim) {
        FxToolkit.await(claim);
    }

    private static List<ModelRecord> posts(int count) {
        List<ModelRecord> posts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Map<String, Value> values = new LinkedHashMap<>();
            values.put("title", Value.text("Post %04d".formatted(i)));
            values.put("status", Value.text(i % 2 == 0 ? "DRAFT" : "PUBLISHED"));
            values.put("rating", i % 3 == 0 ? Value.NULL : Value.whole(i % 6));
            posts.add(new ModelRecord("Post", values));
        }
        return posts;
    }
}

package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Draft;
import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.GeneratedRecords;
import dev.storeroom.testing.OpenDesk;
import dev.storeroom.testing.ShownView;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Every scalar in a cell, over a real store: what is wrong stays where it was typed, with its
/// reason, through a restart, and what is right is saved.
class EveryScalarCellTest {
    /// A field of the sample, a text that is none of its values, a part of what is said of it, a
    /// text that is one, and that value as JSON.
    private record Row(String field, String wrong, String told, String right, String stored) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row("count", "1.5", "is not a whole number. Int takes", "12", "12"),
                    new Row("ratio", "many", "is not a number. Write one like", "2", "2.0"),
                    new Row(
                            "date",
                            "2026-02-30",
                            "is in no calendar",
                            "2026-02-28",
                            "\"2026-02-28\""),
                    new Row("time", "25:00", "is on no clock", "23:59:59Z", "\"23:59:59Z\""),
                    new Row(
                            "dateTime",
                            "2026-01-02T03:04",
                            "does not say in which time zone",
                            "2026-01-02T03:04:05Z",
                            "\"2026-01-02T03:04:05Z\""),
                    new Row(
                            "timestamp",
                            "soon",
                            "AWSTimestamp takes seconds since 1970",
                            "1767323045",
                            "1767323045"),
                    new Row(
                            "email",
                            "nobody",
                            "is not an e-mail address",
                            "a@b.org",
                            "\"a@b.org\""),
                    new Row("json", "{a", "This is not JSON", "{\"a\": 1}", "\"{\\\"a\\\": 1}\""),
                    new Row(
                            "url",
                            "example",
                            "has no scheme",
                            "https://example.org",
                            "\"https://example.org\""),
                    new Row(
                            "phone",
                            "call me",
                            "is not a phone number",
                            "+1 206 555 0100",
                            "\"+1 206 555 0100\""),
                    new Row(
                            "ipAddress",
                            "1.2.3",
                            "is not an IP address",
                            "10.0.0.1/8",
                            "\"10.0.0.1/8\""));

    @TempDir private Path folder;
    private final Robot robot = FxToolkit.call(Robot::new);

    @Test
    void whatIsWrongStaysWithItsReasonThroughARestartAndWhatIsRightIsSaved() {
        RecordKey key;
        try (var open = new OpenDesk(folder, "all-scalars")) {
            Schema schema = open.store().schema();
            ModelType type = schema.model("Everything");
            ModelRecord saved = open.save(new GeneratedRecords(schema).of(type, 1).getFirst());
            key = saved.key(type);
            try (var grid = new Grid(open)) {
                for (Row row : ROWS) {
                    grid.enter(row.field(), row.wrong());
                    assertThat(grid.hint()).contains(row.told());
                }
                assertThat(open.store().drafts())
                        .extracting(Draft::text)
                        .containsExactlyInAnyOrderElementsOf(
                                ROWS.stream().map(Row::wrong).toList());
                assertThat(record(open, key)).isEqualTo(saved);
            }
        }
        try (var open = new OpenDesk(folder, "all-scalars");
                var grid = new Grid(open)) {
            for (Row row : ROWS) {
                open.await(() -> grid.text(row.field()).equals(row.wrong()));
                grid.enter(row.field(), row.right());
                open.await(
                        () ->
                                Json.write(record(open, key).value(row.field()))
                                        .equals(row.stored()));
            }
            open.await(() -> open.store().drafts().isEmpty());
        }
    }

    private static ModelRecord record(OpenDesk open, RecordKey key) {
        return open.store().find(key).orElseThrow().record();
    }

    /// The sample's table in a window so wide that all columns are in it.
    private final class Grid implements AutoCloseable {
        private final OpenDesk open;
        private final RecordTableView view;
        private final Stage stage;

        Grid(OpenDesk open) {
            this.open = open;
            var model = open.store().schema().model("Everything");
            view =
                    FxToolkit.call(
                            () -> new RecordTableView(open.desk, RowSource.of(open.desk, model)));
            stage = FxToolkit.call(() -> ShownView.of(view.root(), 9000, 400));
            open.await(() -> view.viewModel().stateProperty().get() instanceof GridState.Ready);
            open.await(() -> !text("requiredText").isEmpty());
        }

        void enter(String field, String text) {
            FxToolkit.run(() -> go(field));
            FxToolkit.awaitFrames(4);
            FxToolkit.run(() -> robot.keyType(KeyCode.F2));
            open.await(() -> find("#cell-editor") != null);
            FxToolkit.run(() -> ((TextField) find("#cell-editor")).setText(text));
            FxToolkit.run(() -> robot.keyType(KeyCode.ENTER));
            FxToolkit.awaitFrames(4);
            open.settle();
        }

        private void go(String field) {
            view.focus();
            var table = view.grid().table();
            var column =
                    view.grid().columns().stream()
                            .filter(each -> each.field().name().equals(field))
                            .findFirst()
                            .orElseThrow();
            table.getSelectionModel().clearAndSelect(0, column);
            table.getFocusModel().focus(0, column);
        }

        private Node find(String selector) {
            return view.root().lookup(selector);
        }

        String hint() {
            return FxToolkit.call(() -> ((Label) find("#grid-hint")).getText());
        }

        /// Call on the JavaFX thread.
        String text(String field) {
            return view.root().lookupAll(".record-cell").stream()
                    .map(TableCell.class::cast)
                    .filter(cell -> cell.getIndex() == 0)
                    .filter(cell -> cell.getTableColumn().getText().equals(field))
                    .map(cell -> cell.getText())
                    .findFirst()
                    .orElse("");
        }

        @Override
        public void close() {
            FxToolkit.run(view::close);
            FxToolkit.run(stage::close);
            open.settle();
        }
    }
}

package dev.storeroom.ui.backend;

import dev.storeroom.backend.graphql.Operation;
import dev.storeroom.backend.traffic.BackendEvent.Answered;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/// The last requests, the newest first.
final class RequestTable extends TableView<Answered> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /// A narrower table leaves the clients out.
    private static final double ROOM_FOR_CLIENTS = 600;

    RequestTable(BackendViewModel viewModel) {
        super(viewModel.requests());
        setId("backend-requests");
        setAccessibleText("The last requests, the newest first");
        setFixedCellSize(28);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(placeholder(viewModel));
        getColumns().add(fixed(column("Time", 76, RequestTable::time)));
        getColumns().add(column("Operation", 146, RequestTable::operation));
        getColumns().add(results());
        getColumns().add(fixed(column("Took", 72, request -> took(request.duration()))));
        TableColumn<Answered, String> client =
                column("Client", 150, request -> request.peer().address());
        client.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_CLIENTS));
        getColumns().add(client);
    }

    private static Label placeholder(BackendViewModel viewModel) {
        var label = new Label();
        label.getStyleClass().add("sr-hint");
        label.textProperty()
                .bind(
                        viewModel
                                .errorsOnlyProperty()
                                .map(
                                        isFiltered ->
                                                isFiltered
                                                        ? "No request was refused."
                                                        : "No request yet."));
        return label;
    }

    private static TableColumn<Answered, String> column(
            String title, double width, Function<Answered, String> text) {
        var column = new TableColumn<Answered, String>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    /// What these show is of one length, and never cut.
    private static TableColumn<Answered, String> fixed(TableColumn<Answered, String> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
        return column;
    }

    private static TableColumn<Answered, String> results() {
        TableColumn<Answered, String> column = column("Result", 186, RequestTable::result);
        column.setCellFactory(shown -> new ResultCell());
        return column;
    }

    private static String time(Answered request) {
        return TIME.format(request.at().atZone(ZoneId.systemDefault()));
    }

    private static String operation(Answered request) {
        return request.operation().map(RequestTable::operation).orElse("–");
    }

    private static String operation(Operation operation) {
        String kind = operation.kind().name().toLowerCase(Locale.ROOT);
        return kind + " " + String.join(", ", operation.fields());
    }

    static String result(Answered request) {
        String errors = String.join(", ", request.errorTypes());
        if (request.status() == 200) return errors.isEmpty() ? "OK" : errors;
        return request.status() + " " + errors;
    }

    static String took(Duration duration) {
        double millis = duration.toNanos() / 1e6;
        return String.format(Locale.ROOT, millis < 9.95 ? "%.1f ms" : "%,.0f ms", millis);
    }

    /// Says in its colour too that something was refused.
    private static final class ResultCell extends TableCell<Answered, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            getStyleClass().remove("sr-failed");
            Answered request = empty ? null : getTableRow().getItem();
            if (request != null && request.isError()) getStyleClass().add("sr-failed");
        }
    }
}

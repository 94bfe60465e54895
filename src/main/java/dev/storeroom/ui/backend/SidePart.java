package dev.storeroom.ui.backend;

import dev.storeroom.backend.traffic.Activity;
import dev.storeroom.ui.desk.Counted;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Beside the requests: how many records each model has on the server, and who listens.
final class SidePart extends ScrollPane {
    private final GridPane rows = new GridPane();
    private final VBox clients = new VBox();

    SidePart() {
        setId("backend-side");
        setFitToWidth(true);
        getStyleClass().add("backend-side");
        rows.setId("backend-rows");
        rows.getStyleClass().add("backend-rows");
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        var figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().addAll(names, figures);
        clients.setId("backend-clients");
        clients.getStyleClass().add("backend-clients");
        var content = new VBox(heading("Records"), rows, heading("Subscribed clients"), clients);
        content.getStyleClass().add("backend-side-content");
        setContent(content);
    }

    void show(Activity activity) {
        rows.getChildren().clear();
        activity.rows().forEach(this::addRow);
        clients.getChildren().setAll(activity.clients().stream().map(SidePart::client).toList());
        if (activity.clients().isEmpty()) clients.getChildren().add(hint("Nobody is subscribed."));
    }

    private void addRow(String model, long count) {
        var number = new Label(Counted.number(count));
        number.setId("backend-rows-" + model);
        number.setAccessibleText(Counted.of(count, model + " record"));
        rows.addRow(rows.getRowCount(), new Label(model), number);
    }

    private static VBox client(Activity.Client client) {
        var address = new Label(client.peer().address());
        address.getStyleClass().add("sr-strong");
        String program = client.peer().program();
        var figures =
                hint(
                        Counted.of(client.subscriptions(), "subscription")
                                + ", "
                                + Counted.of(client.messages(), "message")
                                + (program.isEmpty() ? "" : "\n" + program));
        return new VBox(address, figures);
    }

    private static Label hint(String text) {
        var hint = new Label(text);
        hint.setWrapText(true);
        hint.getStyleClass().add("sr-hint");
        return hint;
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("sr-heading");
        return heading;
    }
}

package dev.storeroom.ui.schemaview;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;
import java.util.stream.Collectors;

/// One model: its name, and a line for each of its relations.
final class RelationsCell extends ListCell<ModelRelations> {
    private final RelationsPane.Leads leads;
    private final Consumer<String> goTo;

    /// @param goTo brings another model of the list into view
    RelationsCell(RelationsPane.Leads leads, Consumer<String> goTo) {
        this.leads = leads;
        this.goTo = goTo;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ModelRelations model, boolean empty) {
        super.updateItem(model, empty);
        setText(null);
        setGraphic(empty || model == null ? null : content(model));
        setAccessibleText(empty || model == null ? null : spoken(model));
    }

    private Node content(ModelRelations model) {
        var name = new Hyperlink(model.model(), new FontIcon(Feather.DATABASE));
        name.setId("relations-model-" + model.model());
        name.setAccessibleText("Open the table of " + model.model());
        name.getStyleClass().add("relations-model");
        name.setOnAction(pressed -> leads.openTable(model.model()));
        var content = new VBox(name);
        content.getStyleClass().add("relations-card");
        for (ModelRelations.Line line : model.lines())
            content.getChildren().add(line(model.model(), line));
        if (model.lines().isEmpty()) {
            var alone = new Label("stands alone");
            alone.getStyleClass().addAll("sr-hint", "relations-line");
            content.getChildren().add(alone);
        }
        return content;
    }

    private Node line(String model, ModelRelations.Line line) {
        var other = new Hyperlink(line.other());
        other.setId("relations-%s-%s".formatted(model, line.other()));
        other.setAccessibleText("Go to the relations of " + line.other());
        other.setOnAction(pressed -> goTo.accept(line.other()));
        var note = new Hyperlink(line.note());
        note.getStyleClass().add("relations-note");
        note.setAccessibleText("Show it in the text: " + line.note());
        note.setOnAction(pressed -> leads.showText(line.position()));
        var row = new HBox(new Label(line.verb()), other, note);
        row.getStyleClass().add("relations-line");
        return row;
    }

    private static String spoken(ModelRelations model) {
        if (model.lines().isEmpty()) return model.model() + " stands alone";
        return model.lines().stream()
                .map(line -> "%s %s, %s".formatted(line.verb(), line.other(), line.note()))
                .collect(Collectors.joining("; ", model.model() + " ", ""));
    }
}

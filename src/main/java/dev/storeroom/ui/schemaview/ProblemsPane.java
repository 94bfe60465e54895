package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.schema.reader.SchemaProblem;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// The problems below the text. A click or Enter goes to the place of one.
final class ProblemsPane extends VBox {
    private final Consumer<SourcePosition> show;
    private final ListView<SchemaProblem> list = new ListView<>();
    private final Label caption = new Label();

    /// @param namesFile whether the schema has several files
    /// @param show goes to a place of the text
    ProblemsPane(boolean namesFile, Consumer<SourcePosition> show) {
        this.show = show;
        list.setId("schema-problems");
        list.setAccessibleText("Problems of the schema");
        list.getStyleClass().add("schema-list");
        list.setCellFactory(shown -> new ProblemCell(namesFile));
        list.setOnMouseClicked(event -> showSelected());
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) showSelected();
                });
        list.setPlaceholder(new Label());
        caption.setId("schema-problems-caption");
        caption.getStyleClass().addAll("sr-caption", "schema-caption");
        caption.setLabelFor(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(caption, list);
        getStyleClass().add("schema-pane");
    }

    void show(SchemaPicture picture) {
        caption.setText(picture.summary());
        if (!list.getItems().equals(picture.problems())) list.getItems().setAll(picture.problems());
    }

    private void showSelected() {
        SchemaProblem problem = list.getSelectionModel().getSelectedItem();
        if (problem != null) show.accept(problem.position());
    }
}

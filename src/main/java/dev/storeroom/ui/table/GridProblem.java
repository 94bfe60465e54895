package dev.storeroom.ui.table;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The banner over rows that could not be read again, with a way to try.
final class GridProblem extends HBox {
    private final Label words = new Label();

    GridProblem(RecordTableViewModel viewModel) {
        setId("grid-problem");
        getStyleClass().add("grid-problem");
        managedProperty().bind(visibleProperty());
        words.setWrapText(true);
        setHgrow(words, Priority.ALWAYS);
        var retry = new Button("Try again");
        retry.setId("grid-retry");
        retry.setOnAction(event -> viewModel.requery());
        getChildren().setAll(new FontIcon(Feather.ALERT_OCTAGON), words, retry);
        viewModel.stateProperty().subscribe(this::show);
    }

    private void show(GridState state) {
        setVisible(state instanceof GridState.Failed);
        if (state instanceof GridState.Failed(String sentence)) words.setText(sentence);
    }
}

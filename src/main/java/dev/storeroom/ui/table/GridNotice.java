package dev.storeroom.ui.table;

import dev.storeroom.ui.desk.Counted;

import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// What stands where rows would be: that there are none, or none that match, and what to do.
///
/// Where there is little height it keeps to the sentence and the way out.
final class GridNotice extends VBox {
    private static final double ENOUGH_FOR_ALL = 190;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final RecordTableViewModel viewModel;
    private final Runnable newRecord;
    private final BooleanBinding isLow = heightProperty().lessThan(ENOUGH_FOR_ALL);

    GridNotice(RecordTableViewModel viewModel, Runnable newRecord) {
        this.viewModel = viewModel;
        this.newRecord = newRecord;
        setId("grid-empty");
        getStyleClass().add("sr-empty");
        setMinHeight(0); // else the table lets it cover the header
        isLow.subscribe(low -> pseudoClassStateChanged(LOW, low));
        viewModel.stateProperty().subscribe(state -> show());
        viewModel.totalProperty().subscribe(total -> show());
        viewModel.arrangement().filterProperty().subscribe(filter -> show());
    }

    private void show() {
        switch (viewModel.stateProperty().get()) {
            case GridState.Reading _ -> getChildren().setAll(new Label("Reading…"));
            case GridState.Ready _ -> showEmpty();
            case GridState.Failed _ -> getChildren().clear();
        }
    }

    private void showEmpty() {
        String name = viewModel.model().name();
        long total = viewModel.totalProperty().get();
        if (total == 0) {
            show(
                    Feather.INBOX,
                    "No %s records yet.".formatted(name),
                    "Records are kept on this computer; nothing needs an account.",
                    button("New " + name, "empty-new", newRecord));
        } else {
            show(
                    Feather.SEARCH,
                    "No %s record matches %s."
                            .formatted(
                                    name,
                                    viewModel.arrangement().filterProperty().get().sentence()),
                    "%s without this filter.".formatted(Counted.number(total)),
                    button(
                            "Clear filters",
                            "empty-clear-filters",
                            viewModel.arrangement()::clearFilters));
        }
    }

    private void show(Feather icon, String sentence, String more, Button action) {
        var heading = new Label(sentence);
        heading.getStyleClass().add("sr-heading");
        var hint = new Label(more);
        hint.getStyleClass().add("sr-hint");
        for (Label words : List.of(heading, hint)) {
            words.setWrapText(true);
            words.setTextAlignment(TextAlignment.CENTER);
        }
        var picture = new FontIcon(icon);
        for (Node extra : List.of(picture, hint)) {
            extra.visibleProperty().bind(isLow.not());
            extra.managedProperty().bind(extra.visibleProperty());
        }
        getChildren().setAll(picture, heading, hint, action);
    }

    private Button button(String text, String id, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        button.setDisable(id.equals("empty-new") && viewModel.source().isReadOnly());
        return button;
    }
}

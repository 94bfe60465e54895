package dev.storeroom.ui.inspector;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the Clear Local Data dialog says: the scope, and what goes.
final class ClearDataPane extends VBox {
    private static final double ROW = 28;

    /// More models than this are scrolled.
    private static final int MOST_ROWS = 8;

    private final ClearDataViewModel viewModel;
    private final GridPane grid = new GridPane();
    private final TextField number = new TextField();

    ClearDataPane(ClearDataViewModel viewModel) {
        this.viewModel = viewModel;
        setId("clear-pane");
        getStyleClass().add("clear-pane");
        getChildren().addAll(heading(), scope(), table(), notes(), numberRow());
    }

    private static VBox heading() {
        var title = new Label("Clear local data");
        title.getStyleClass().add("sr-title");
        var sentence = new Label("There is no backend: this is the only copy.");
        sentence.setId("clear-only-copy");
        sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        sentence.getStyleClass().add("clear-warning");
        return new VBox(8, title, sentence);
    }

    private HBox scope() {
        var group = new ToggleGroup();
        var everything = new RadioButton("Everything");
        everything.setId("clear-all");
        everything.setToggleGroup(group);
        everything.selectedProperty().bindBidirectional(viewModel.allProperty());
        var some = new RadioButton("Chosen models");
        some.setId("clear-chosen");
        some.setToggleGroup(group);
        var scope = new HBox(everything, some);
        scope.getStyleClass().add("clear-scope");
        return scope;
    }

    private ScrollPane table() {
        grid.setId("clear-models");
        grid.getStyleClass().add("clear-grid");
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        grid.addRow(
                0,
                Figures.caption(""),
                Figures.caption("Records"),
                Figures.caption("Created"),
                Figures.caption("Changed"),
                Figures.caption("Deleted"));
        grid.addRow(0, Figures.caption("Refused"), Figures.caption("Drafts"));
        for (int i = 1; i < 7; i++) grid.getColumnConstraints().add(Figures.column());
        viewModel.models().forEach(this::add);
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("clear-scroll");
        scroll.setMinHeight(ROW * (Math.min(viewModel.models().size(), MOST_ROWS) + 2));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void add(ClearPlan line) {
        var box = new CheckBox(line.model());
        box.setId("clear-" + line.model());
        box.disableProperty().bind(viewModel.allProperty());
        box.setSelected(true);
        viewModel.allProperty().subscribe(isAll -> box.setSelected(isAll || isChosen(line)));
        box.selectedProperty().subscribe(isSelected -> choose(line.model(), isSelected));
        grid.addRow(
                grid.getRowCount(),
                box,
                Figures.count(line.records()),
                Figures.count(line.creates()),
                Figures.count(line.updates()),
                Figures.count(line.deletes()),
                Figures.count(line.failed()),
                Figures.count(line.drafts()));
    }

    private boolean isChosen(ClearPlan line) {
        return viewModel.chosen().contains(line.model());
    }

    private void choose(String model, boolean isSelected) {
        if (viewModel.allProperty().get()) return;
        if (isSelected) {
            viewModel.chosen().add(model);
        } else {
            viewModel.chosen().remove(model);
        }
    }

    private VBox notes() {
        var notes =
                new VBox(
                        note(
                                Feather.CLOCK,
                                "Created, Changed and Deleted count the changes that no server has"
                                        + " yet; they go too."),
                        note(Feather.ARCHIVE, viewModel.snapshotSentence()));
        notes.getStyleClass().add("clear-notes");
        return notes;
    }

    private HBox numberRow() {
        var caption = new Label();
        caption.setLabelFor(number);
        number.setId("clear-number");
        number.setPrefColumnCount(10);
        number.textProperty().bindBidirectional(viewModel.typedProperty());
        var row = new HBox(caption, number);
        row.getStyleClass().add("clear-number-row");
        viewModel
                .planProperty()
                .subscribe(
                        plan -> {
                            caption.setText("To go on, type " + viewModel.wantedNumber());
                            row.setVisible(plan.asksForNumber());
                            row.setManaged(plan.asksForNumber());
                        });
        return row;
    }

    private static Label note(Ikon icon, String text) {
        var note = new Label(text, new FontIcon(icon));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("clear-note");
        return note;
    }
}

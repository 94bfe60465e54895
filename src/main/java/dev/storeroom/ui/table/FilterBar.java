package dev.storeroom.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the grid: the filter in words, what is filtered as pills to take off, and the columns.
final class FilterBar extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /// How wide a letter of the prompt is at most, as an example has them.
    private static final double LETTER = 7.4;

    private final RecordTableViewModel viewModel;
    private final TextField text = new TextField();
    private final Label problem = new Label();
    private final FlowPane pills = new FlowPane();
    private final MenuButton columns = new MenuButton("Columns");
    private final Button create;

    FilterBar(RecordTableViewModel viewModel, RecordGrid grid, Runnable newRecord) {
        this.viewModel = viewModel;
        create = new Button("New " + viewModel.model().name(), new FontIcon(Feather.PLUS));
        build(newRecord);
        grid.columns().forEach(this::addColumn);
        viewModel.arrangement().filterProperty().subscribe(this::show);
    }

    private void build(Runnable newRecord) {
        getStyleClass().add("filter-bar");
        text.setId("filter-text");
        var example = FilterExample.of(viewModel.model());
        text.promptTextProperty()
                .bind(text.widthProperty().map(width -> prompt(example, width.doubleValue())));
        text.setAccessibleText("Filter in words");
        text.setAccessibleHelp(FilterText.LETTER_CASE);
        text.setTooltip(new Tooltip(FilterText.LETTER_CASE));
        text.setOnAction(event -> viewModel.arrangement().filter(text.getText()));
        text.textProperty()
                .subscribe(
                        now -> {
                            if (now.isEmpty()) viewModel.arrangement().removeFilter("");
                        });
        text.setPrefColumnCount(4);
        HBox.setHgrow(text, Priority.ALWAYS);
        problem.setId("filter-problem");
        problem.getStyleClass().add("problem");
        problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        columns.setId("columns");
        columns.setGraphic(new FontIcon(Feather.COLUMNS));
        columns.setAccessibleText("Choose columns");
        columns.setMinWidth(USE_PREF_SIZE);
        create.setMinWidth(USE_PREF_SIZE);
        create.setId("new-record");
        create.getStyleClass().add("accent");
        create.setOnAction(event -> newRecord.run());
        if (viewModel.source().isReadOnly()) {
            create.setDisable(true);
            Tooltip.install(create, new Tooltip("This workspace is open read-only."));
        }
        var line = new HBox(new FontIcon(Feather.FILTER), text, columns, create);
        line.getStyleClass().add("line");
        pills.setId("filter-pills");
        pills.getStyleClass().add("pills");
        getChildren().setAll(line, problem, pills);
    }

    private static String prompt(FilterExample example, double width) {
        String start = "Filter: ";
        String shown = example.within((int) (width / LETTER) - start.length());
        return shown.isEmpty() ? "Filter" : start + shown;
    }

    private void addColumn(RecordColumn column) {
        var check = new CheckBox(column.field().name());
        check.setId("column-shown-" + column.field().name());
        check.selectedProperty().bindBidirectional(column.visibleProperty());
        columns.getItems().add(new CustomMenuItem(check, false));
    }

    private void show(GridFilter filter) {
        String words = filter.texts().getOrDefault("", "");
        if (!text.isFocused() || !words.isEmpty()) text.setText(words);
        boolean isWrong = !filter.problems().isEmpty();
        problem.setText(String.join(" ", filter.problems().values()));
        problem.setVisible(isWrong);
        problem.setManaged(isWrong);
        text.pseudoClassStateChanged(INVALID, filter.problem("").isPresent());
        pills.getChildren().clear();
        filter.texts().forEach((name, typed) -> pills.getChildren().add(pill(name, typed)));
        if (filter.texts().size() > 1) pills.getChildren().add(clear());
        pills.setVisible(!filter.isEmpty());
        pills.setManaged(!filter.isEmpty());
    }

    private Button pill(String name, String typed) {
        var pill = new Button(GridFilter.pill(name, typed), new FontIcon(Feather.X));
        pill.setId("pill-" + (name.isEmpty() ? "text" : name));
        pill.getStyleClass().add("pill");
        pill.pseudoClassStateChanged(
                INVALID, viewModel.arrangement().filterProperty().get().problem(name).isPresent());
        pill.setAccessibleText("Remove the filter " + pill.getText());
        pill.setOnAction(event -> viewModel.arrangement().removeFilter(name));
        return pill;
    }

    private Button clear() {
        var clear = new Button("Clear all");
        clear.setId("clear-filters");
        clear.getStyleClass().addAll("flat", "small");
        clear.setOnAction(event -> viewModel.arrangement().clearFilters());
        return clear;
    }

    void focusText() {
        text.requestFocus();
        text.selectAll();
    }

    void showColumns() {
        columns.show();
    }
}

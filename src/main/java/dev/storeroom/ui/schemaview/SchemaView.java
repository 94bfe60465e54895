package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.SchemaProblem;
import dev.storeroom.schema.SourcePosition;
import dev.storeroom.schema.SourceText;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Function;

/// The schema's text with an outline beside it and its problems below.
public final class SchemaView {
    private final SchemaViewModel viewModel;
    private final CodeEditor editor = new GraphqlEditor();
    private final ComboBox<SourceText> files = new ComboBox<>();
    private final ListView<OutlineEntry> outline = new ListView<>();
    private final ListView<SchemaProblem> problems = new ListView<>();
    private final VBox root = new VBox();

    public SchemaView(SchemaViewModel viewModel) {
        this.viewModel = viewModel;
        build();
        bind();
    }

    public Parent root() {
        return root;
    }

    /// Puts the focus on the text.
    public void focus() {
        editor.node().requestFocus();
    }

    private void build() {
        root.setId("schema-view");
        root.getStyleClass().add("schema-view");
        outline.setId("schema-outline");
        outline.setAccessibleText("Types of the schema");
        outline.setCellFactory(shown -> new OutlineCell());
        outline.getItems().setAll(viewModel.outline());
        problems.setId("schema-problems");
        problems.setAccessibleText("Problems of the schema");
        problems.setCellFactory(shown -> new ProblemCell(viewModel.files().size() > 1));
        problems.getItems().setAll(viewModel.problems());

        var text = new SplitPane(editor.node(), pane("Types", outline));
        text.setDividerPositions(0.78);
        var whole = new SplitPane(text);
        whole.setOrientation(Orientation.VERTICAL);
        if (!viewModel.problems().isEmpty()) {
            whole.getItems().add(pane("Problems", problems));
            whole.setDividerPositions(0.68);
        }
        VBox.setVgrow(whole, Priority.ALWAYS);
        root.getChildren().addAll(header(), whole);
    }

    private HBox header() {
        var name = new Label(viewModel.files().getFirst().file());
        name.getStyleClass().add("sr-heading");
        buildFiles();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var summary = new Label(viewModel.summary());
        summary.setId("schema-summary");
        boolean isSound = viewModel.problems().isEmpty();
        summary.setGraphic(new FontIcon(isSound ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        summary.getGraphic().getStyleClass().add(isSound ? "sr-done" : "sr-conflict");
        var header = new HBox(viewModel.files().size() > 1 ? files : name, gap, summary);
        header.getStyleClass().add("schema-header");
        return header;
    }

    private void buildFiles() {
        files.setId("schema-files");
        files.setAccessibleText("File of the schema");
        files.getItems().setAll(viewModel.files());
        files.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(SourceText file) {
                        return file == null ? "" : file.file();
                    }

                    @Override
                    public SourceText fromString(String name) {
                        throw new UnsupportedOperationException("the list is not editable");
                    }
                });
    }

    private void bind() {
        files.valueProperty().bindBidirectional(viewModel.shownProperty());
        viewModel.shownProperty().subscribe(file -> editor.setText(file.text()));
        viewModel.setOnShow(position -> editor.showLine(position.line(), position.column()));
        jump(outline, OutlineEntry::position);
        jump(problems, SchemaProblem::position);
    }

    /// A click or Enter shows the place of a list's item.
    private <T> void jump(ListView<T> list, Function<T, SourcePosition> place) {
        Runnable show =
                () -> {
                    T item = list.getSelectionModel().getSelectedItem();
                    if (item != null) viewModel.show(place.apply(item));
                };
        list.setOnMouseClicked(event -> show.run());
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) show.run();
                });
    }

    private static VBox pane(String caption, ListView<?> list) {
        var label = new Label(caption);
        label.getStyleClass().addAll("sr-caption", "schema-caption");
        label.setLabelFor(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getStyleClass().add("schema-list");
        var pane = new VBox(label, list);
        pane.getStyleClass().add("schema-pane");
        return pane;
    }
}

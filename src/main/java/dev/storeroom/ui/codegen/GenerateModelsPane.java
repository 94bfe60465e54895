package dev.storeroom.ui.codegen;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/// What the Generate Models dialog says: the settings above, what they come to below.
final class GenerateModelsPane extends VBox {
    private final GenerateModelsViewModel viewModel;
    private final Ways ways;
    private final GenerationFormPane form;
    private final VBox notices = new VBox();

    /// The ways out of the dialog.
    interface Ways {
        void close();

        /// Leaves for the schema's text.
        void toSchema();
    }

    GenerateModelsPane(GenerateModelsViewModel viewModel, Ways ways) {
        this.viewModel = viewModel;
        this.ways = ways;
        form = new GenerationFormPane(viewModel);
        build();
        viewModel.noticesProperty().subscribe(this::show);
    }

    void focus() {
        form.focus();
    }

    private void build() {
        setId("generate-pane");
        getStyleClass().add("generate-pane");
        var title = new Label("Generate models");
        title.getStyleClass().add("sr-title");
        notices.setId("generate-notices");
        notices.getStyleClass().add("generate-notices");
        var files = new FileTreePane(viewModel);
        var diff = new DiffPane(viewModel.desk());
        files.selected().subscribe(diff::show);
        var split = new SplitPane(files, diff);
        split.setDividerPositions(0.36);
        split.getStyleClass().add("generate-split");
        SplitPane.setResizableWithParent(files, false);
        split.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(title, form, notices, split);
    }

    /// Trees and lists would keep the key to themselves.
    private void escape(KeyEvent pressed) {
        if (pressed.getCode() != KeyCode.ESCAPE) return;
        pressed.consume();
        ways.close();
    }

    private void show(List<GenerationNotice> told) {
        notices.setVisible(!told.isEmpty());
        notices.setManaged(!told.isEmpty());
        notices.getChildren().setAll(told.stream().map(this::bar).toList());
        if (!told.isEmpty() && viewModel.schemaHasErrors()) addWayToSchema();
    }

    private HBox bar(GenerationNotice notice) {
        var sentence = new Label(notice.text());
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMinHeight(USE_PREF_SIZE); // else a long sentence would be cut, not wrapped
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var bar = new HBox(new FontIcon(icon(notice.kind())), sentence);
        String kind = notice.kind().name().toLowerCase(Locale.ROOT);
        bar.getStyleClass().addAll("generate-notice", "generate-notice-" + kind);
        return bar;
    }

    private static Ikon icon(GenerationNotice.Kind kind) {
        return switch (kind) {
            case FAILED -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
        };
    }

    private void addWayToSchema() {
        var show = new Button("Show Schema");
        show.setId("generate-show-schema");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(pressed -> ways.toSchema());
        ((HBox) notices.getChildren().getFirst()).getChildren().add(show);
    }
}

package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.GenerationPlan.State;
import dev.storeroom.codegen.GenerationPlan.Step;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.LatestReading;
import dev.storeroom.ui.fx.SystemClipboard;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// What would change in one file.
final class DiffPane extends VBox {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Label caption = new Label();
    private final Label sentence = new Label();
    private final ListView<DiffLine> lines = new ListView<>();
    private final LatestReading<List<DiffLine>> reading;
    private volatile @Nullable Step shown;

    DiffPane(Desk desk) {
        reading = new LatestReading<>(desk, "Comparing two texts", this::compared, this::show);
        build();
    }

    /// Shows what would change in the file; null for nothing.
    void show(@Nullable Step step) {
        shown = step;
        caption.setText(step == null ? "" : String.valueOf(step.file().getFileName()));
        sentence.setText(step == null ? "" : FileState.of(step).sentence());
        reading.refresh();
    }

    private void build() {
        getStyleClass().add("generate-diff");
        caption.setId("generate-diff-file");
        caption.getStyleClass().add("sr-strong");
        sentence.setId("generate-diff-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("sr-hint");
        var head = new VBox(caption, sentence);
        head.getStyleClass().add("generate-caption");
        lines.setId("generate-diff");
        lines.setAccessibleText("What would change in the file");
        lines.getStyleClass().add("generate-diff-lines");
        lines.setCellFactory(made -> new DiffLineCell());
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::copy);
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(head, lines);
    }

    private List<DiffLine> compared() {
        Step step = shown;
        if (step == null) return List.of();
        // What stays is shown as it is.
        String after = step.state() == State.OBSOLETE_EDITED ? step.there() : step.text();
        return LineDiff.of(step.there(), after);
    }

    private void show(List<DiffLine> compared) {
        lines.getItems().setAll(compared);
        lines.scrollTo(0);
    }

    private void copy(KeyEvent pressed) {
        if (!COPY.match(pressed)) return;
        SystemClipboard.put(
                lines.getSelectionModel().getSelectedItems().stream()
                        .map(DiffLine::text)
                        .collect(Collectors.joining("\n")));
        pressed.consume();
    }
}

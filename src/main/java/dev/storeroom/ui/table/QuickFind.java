package dev.storeroom.ui.table;

import dev.storeroom.query.Query;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.fx.Tasks;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;

/// Finds text in any field without filtering: marks it, counts the records that have it, and goes
/// from one to the next. The store searches, so rows that were never scrolled to are found too.
final class QuickFind extends HBox {
    private final RecordTableViewModel viewModel;
    private final RecordGrid grid;
    private final Tasks tasks;
    private final TextField text = new TextField();
    private final Label count = new Label();
    private final PauseTransition typed = new PauseTransition(Duration.millis(150));
    private long[] found = {};
    private int asked;

    QuickFind(RecordTableViewModel viewModel, RecordGrid grid, Tasks tasks) {
        this.viewModel = viewModel;
        this.grid = grid;
        this.tasks = tasks;
        build();
    }

    private void build() {
        getStyleClass().add("quick-find");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        text.setId("find-text");
        text.setPromptText("Find");
        text.setAccessibleText("Find in all fields");
        text.setTooltip(new Tooltip(FilterText.LETTER_CASE));
        text.setAccessibleHelp(FilterText.LETTER_CASE);
        text.textProperty().subscribe((before, now) -> typed.playFromStart());
        typed.setOnFinished(event -> search());
        text.setOnAction(event -> go(1));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // What is found is counted among the rows that the filter lets through.
        viewModel.arrangement().filterProperty().subscribe((before, now) -> searchAgain());
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        new FontIcon(Feather.SEARCH),
                        text,
                        count,
                        button("find-previous", "Previous match", Feather.CHEVRON_UP, () -> go(-1)),
                        button("find-next", "Next match", Feather.CHEVRON_DOWN, () -> go(1)),
                        button("find-close", "Close", Feather.X, this::close));
    }

    private static Button button(String id, String words, Feather icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            event.consume();
            go(-1);
        }
    }

    void open() {
        setVisible(true);
        text.applyCss(); // else it would take no key before the next frame
        text.requestFocus();
        text.selectAll();
        search();
    }

    void close() {
        typed.stop();
        setVisible(false);
        found = new long[0];
        asked++;
        grid.mark("");
        grid.table().requestFocus();
    }

    private void searchAgain() {
        if (isVisible()) search();
    }

    private void search() {
        int asking = ++asked;
        String wanted = text.getText();
        grid.mark(wanted);
        if (wanted.isEmpty()) {
            found = new long[0];
            count.setText("");
            return;
        }
        Query query = viewModel.arrangement().query();
        Query both =
                query.where(query.predicate().and(FilterText.anywhere(viewModel.model(), wanted)));
        tasks.run("Finding " + wanted, () -> viewModel.source().positions(both).rowIds())
                .onDone(
                        rowIds -> {
                            if (asking == asked) show(rowIds);
                        });
    }

    private void show(long[] rowIds) {
        found = rowIds.clone();
        Arrays.sort(found);
        count.setText(
                switch (found.length) {
                    case 0 -> "nothing found";
                    case 1 -> "1 record";
                    default -> Counted.number(found.length) + " records";
                });
    }

    /// Goes to the next record that has the text, round the end.
    private void go(int step) {
        int size = viewModel.rows().size();
        if (found.length == 0 || size == 0) return;
        int at = grid.selection().index();
        if (at < 0) at = step > 0 ? -1 : 0;
        for (int i = 1; i <= size; i++) {
            int next = Math.floorMod(at + i * step, size);
            if (Arrays.binarySearch(found, viewModel.rows().rowId(next)) < 0) continue;
            grid.selection().selectIndex(next);
            return;
        }
    }
}

package dev.storeroom.ui.welcome;

import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// The walk-through, its steps ticked as they are done.
final class GuideView extends VBox {
    private static final int COLUMNS = 3;

    private final GettingStarted guide;
    private final GridPane steps = new GridPane();

    /// Kept here because the set holds its listener weakly: it outlives this tab.
    private final SetChangeListener<GettingStarted.Step> changed = change -> list();

    GuideView(GettingStarted guide) {
        this.guide = guide;
        build();
        guide.done().addListener(new WeakSetChangeListener<>(changed));
        list();
    }

    private void build() {
        setId("welcome-guide");
        getStyleClass().add("welcome-column");
        steps.getStyleClass().add("guide-steps");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            steps.getColumnConstraints().add(column);
        }
        getChildren().addAll(WelcomeView.caption("Getting started: your first post"), steps);
    }

    private void list() {
        steps.getChildren().clear();
        GettingStarted.Step[] all = GettingStarted.Step.values();
        for (int i = 0; i < all.length; i++)
            steps.add(entry(all[i], i + 1), i % COLUMNS, i / COLUMNS);
    }

    private Node entry(GettingStarted.Step step, int number) {
        boolean isDone = guide.done().contains(step);
        var icon = WelcomeView.icon(isDone ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        if (isDone) icon.getStyleClass().add("sr-done");
        var title = WelcomeView.styled(new Label(number + "  " + step.title()), "sr-strong");
        var text = WelcomeView.styled(new Label(step.text()), "sr-hint");
        text.setWrapText(true);
        var words = new VBox(title, text);
        words.getStyleClass().add("start-words");
        words.setAccessibleText(step.title() + (isDone ? ", done" : ", not done yet"));
        var entry = new HBox(icon, words);
        entry.getStyleClass().add("guide-step");
        return entry;
    }
}

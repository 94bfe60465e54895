package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.LocalKey;
import dev.storeroom.ui.form.FieldKey;
import dev.storeroom.ui.form.ListKey;
import dev.storeroom.ui.schemaview.TextKey;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Every action that has keys, with them, as the actions themselves say.
final class ShortcutsView extends ScrollPane {
    ShortcutsView(Actions actions) {
        setId("shortcuts");
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        var title = new Label("Keyboard shortcuts");
        title.getStyleClass().add("sr-title");
        var page =
                new VBox(
                        title,
                        grid(actions),
                        heading("In a form"),
                        grid(FieldKey.values()),
                        heading("In a list"),
                        grid(ListKey.values()),
                        heading("In the schema's text"),
                        grid(TextKey.values()));
        page.getStyleClass().add("text-page");
        var centre = new StackPane(page);
        centre.getStyleClass().add("text-centre");
        setContent(centre);
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("sr-heading");
        return heading;
    }

    private static GridPane grid(Actions actions) {
        GridPane grid = emptyGrid();
        int row = 0;
        for (Action action : actions.all())
            if (action.accelerator() != null)
                add(grid, row++, Actions.keys(action), action.text().getValue());
        return grid;
    }

    private static GridPane grid(LocalKey... keys) {
        GridPane grid = emptyGrid();
        int row = 0;
        for (LocalKey key : keys) add(grid, row++, key.keys(), key.does());
        return grid;
    }

    private static GridPane emptyGrid() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        return grid;
    }

    private static void add(GridPane grid, int row, String keys, String does) {
        var key = new Label(keys);
        key.getStyleClass().addAll("sr-mono", "shortcut-keys");
        key.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(row, key, new Label(does));
    }
}

package dev.storeroom.ui.shell;

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
        var page = new VBox(title, grid(actions));
        page.getStyleClass().add("text-page");
        var centre = new StackPane(page);
        centre.getStyleClass().add("text-centre");
        setContent(centre);
    }

    private static GridPane grid(Actions actions) {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        int row = 0;
        for (Action action : actions.all()) {
            if (action.accelerator() == null) continue;
            var keys = new Label(Actions.keys(action));
            keys.getStyleClass().addAll("sr-mono", "shortcut-keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, keys, new Label(action.text().getValue()));
        }
        return grid;
    }
}

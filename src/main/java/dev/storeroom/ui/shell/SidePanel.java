package dev.storeroom.ui.shell;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// The panel on the right: what waits to be synced.
final class SidePanel implements AutoCloseable {
    private final VBox root = new VBox();

    SidePanel(Project project) {
        root.setId("side-panel");
        root.getStyleClass().add("side-panel");
    }

    Parent root() {
        return root;
    }

    void showOutbox() {}

    void focus() {
        root.requestFocus();
    }

    @Override
    public void close() {}
}

package dev.storeroom.ui.form;

import javafx.scene.Node;

import java.util.List;

/// The parts of a list or an embedded value on screen.
sealed interface PartsPane permits ListPane, EntryPane {
    Node node();

    /// What stands under that, in the whole width.
    default List<Node> below() {
        return List.of();
    }

    /// Goes to the first part that is wrong, else to the first that can be edited.
    void focus();
}

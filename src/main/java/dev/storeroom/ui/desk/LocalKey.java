package dev.storeroom.ui.desk;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that mean something in one part of the window alone, and so stand in no menu.
public interface LocalKey {
    KeyCombination combination();

    /// What they do, as a menu would say it.
    String does();

    /// The keys as this platform writes them.
    default String keys() {
        return combination().getDisplayText();
    }

    default boolean isIn(KeyEvent event) {
        return combination().match(event);
    }
}

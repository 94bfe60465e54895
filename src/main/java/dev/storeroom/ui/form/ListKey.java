package dev.storeroom.ui.form;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.Optional;

/// Keys that mean something in an item of a list alone.
public enum ListKey {
    NEXT("Enter", "Next Item, or a New One after the Last"),
    MOVE_UP("Alt+Up", "Move Item Up"),
    MOVE_DOWN("Alt+Down", "Move Item Down"),
    REMOVE("Alt+Delete", "Remove Item");

    private final KeyCombination keys;
    private final String does;

    ListKey(String keys, String does) {
        this.keys = KeyCombination.valueOf(keys);
        this.does = does;
    }

    /// The keys as this platform writes them.
    public String keys() {
        return keys.getDisplayText();
    }

    /// What they do, as a menu would say it.
    public String does() {
        return does;
    }

    static Optional<ListKey> in(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> key.keys.match(event)).findFirst();
    }
}

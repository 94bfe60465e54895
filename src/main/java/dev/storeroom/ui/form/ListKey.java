package dev.storeroom.ui.form;

import dev.storeroom.ui.desk.LocalKey;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.Optional;

/// Keys that mean something in an item of a list alone.
public enum ListKey implements LocalKey {
    NEXT("Enter", "Next Item, or a New One after the Last"),
    MOVE_UP("Alt+Up", "Move Item Up"),
    MOVE_DOWN("Alt+Down", "Move Item Down"),
    REMOVE("Alt+Delete", "Remove Item");

    private final KeyCombination combination;
    private final String does;

    ListKey(String keys, String does) {
        combination = KeyCombination.valueOf(keys);
        this.does = does;
    }

    @Override
    public KeyCombination combination() {
        return combination;
    }

    @Override
    public String does() {
        return does;
    }

    static Optional<ListKey> in(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> key.isIn(event)).findFirst();
    }
}

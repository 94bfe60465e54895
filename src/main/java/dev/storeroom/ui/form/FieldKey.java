package dev.storeroom.ui.form;

import dev.storeroom.ui.desk.LocalKey;

import javafx.scene.input.KeyCombination;

/// Keys that mean something in the editor of a field alone.
public enum FieldKey implements LocalKey {
    NULL("Shortcut+0", "Set the Field to Null, and Back");

    private final KeyCombination combination;
    private final String does;

    FieldKey(String keys, String does) {
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
}

package dev.storeroom.ui.schemaview;

import dev.storeroom.ui.desk.LocalKey;

import javafx.scene.input.KeyCombination;

/// Keys that mean something in the schema's text alone.
public enum TextKey implements LocalKey {
    NEXT_MATCH("F3", "Next Match"),
    PREVIOUS_MATCH("Shift+F3", "Previous Match"),
    NEXT_PROBLEM("F8", "Next Problem"),
    PREVIOUS_PROBLEM("Shift+F8", "Previous Problem"),
    GO_TO_LINE("Shortcut+G", "Go to Line"),
    COMMENT("Shortcut+Slash", "Make Comments of Lines, or Lines of Comments"),
    INDENT("Tab", "Indent Lines"),
    OUTDENT("Shift+Tab", "Take Indentation Back");

    private final KeyCombination combination;
    private final String does;

    TextKey(String keys, String does) {
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

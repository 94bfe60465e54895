package dev.storeroom.ui.schemaview;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that mean something in the schema's text alone.
public enum TextKey {
    NEXT_MATCH("F3", "Next Match"),
    PREVIOUS_MATCH("Shift+F3", "Previous Match"),
    NEXT_PROBLEM("F8", "Next Problem"),
    PREVIOUS_PROBLEM("Shift+F8", "Previous Problem"),
    GO_TO_LINE("Shortcut+G", "Go to Line"),
    COMMENT("Shortcut+Slash", "Make Comments of Lines, or Lines of Comments"),
    INDENT("Tab", "Indent Lines"),
    OUTDENT("Shift+Tab", "Take Indentation Back");

    private final KeyCombination keys;
    private final String does;

    TextKey(String keys, String does) {
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

    boolean isIn(KeyEvent event) {
        return keys.match(event);
    }
}

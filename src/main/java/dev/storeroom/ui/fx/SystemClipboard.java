package dev.storeroom.ui.fx;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The one place that gives text to the system's clipboard.
public final class SystemClipboard {
    private SystemClipboard() {}

    public static void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

package dev.storeroom.ui.backend;

import dev.storeroom.workspace.LocalBackend;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What a person takes from here to an app.
public final class Copying {
    private Copying() {}

    /// The endpoint and the key, on a line each.
    public static void endpointAndKey(LocalBackend backend) {
        text(backend.endpoint() + "\n" + backend.key().text());
    }

    static void text(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

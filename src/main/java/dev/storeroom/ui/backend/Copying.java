package dev.storeroom.ui.backend;

import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.SystemClipboard;
import dev.storeroom.workspace.LocalBackend;

/// What a person takes from here to an app.
///
/// @param notices say what was taken
public record Copying(Notices notices) {
    /// The endpoint and the key, on a line each.
    public void endpointAndKey(LocalBackend backend) {
        text("the endpoint and the key", backend.endpoint() + "\n" + backend.key().text());
    }

    /// @param what follows "Copied"
    void text(String what, String text) {
        SystemClipboard.put(text);
        notices.done("Copied " + what);
    }
}

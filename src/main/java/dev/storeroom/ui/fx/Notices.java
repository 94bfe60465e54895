package dev.storeroom.ui.fx;

/// Where a view tells the person what happened: the status bar and its toasts. Call on the JavaFX
/// thread.
public interface Notices {
    /// Something worked: "Saved “Hello”".
    void done(String sentence);

    /// Something worked and can be taken back for 10 s, and after that from Edit ▸ Undo.
    ///
    /// @param name what the Undo item says after "Undo": "delete “Hello”"
    /// @param undo runs on the JavaFX thread
    void done(String sentence, String name, Runnable undo);

    /// Like `done` with an undo, and can be done again after that.
    ///
    /// @param redo runs on the JavaFX thread
    default void done(String sentence, String name, Runnable undo, Runnable redo) {
        done(sentence, name, undo);
    }

    /// Something worked, and there is a place to look at it: "Wrote 7 files", with "Open folder".
    ///
    /// @param link what leads there
    /// @param way runs on the JavaFX thread
    default void doneThere(String sentence, String link, Runnable way) {
        done(sentence);
    }

    /// How many rows a query found in how much time.
    void timing(String sentence);

    /// Something failed: what happened, why, and what to do.
    void failed(String sentence);
}

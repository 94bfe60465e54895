package dev.storeroom.ui.fx;

import javafx.application.Platform;

/// The JavaFX thread: the one place that hands it work.
public final class FxThread {
    private FxThread() {}

    /// Runs the work there: now if this is that thread, else later.
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /// Runs the work there after what is queued already, whatever thread this is.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }
}

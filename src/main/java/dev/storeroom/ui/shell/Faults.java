package dev.storeroom.ui.shell;

import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.FxThread;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/// What nobody foresaw: logged once, and shown in one dialog at a time.
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Dialogs dialogs;
    private boolean isShowing;

    Faults(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /// Logs and shows it. Any thread.
    void report(Throwable fault) {
        LOG.error("Unexpected", fault);
        show(fault);
    }

    /// Shows what is logged already; while one is shown, others stay in the log. Any thread. A
    /// fault of the start is shown once the window is, and not behind it.
    void show(Throwable fault) {
        FxThread.later(() -> ask(fault));
    }

    private void ask(Throwable fault) {
        if (isShowing) return;
        isShowing = true;
        try {
            String why = fault.getMessage() == null ? fault.toString() : fault.getMessage();
            dialogs.showProblem(
                    why
                            + "\n\nWhat you saved before is on disk. Details are in the log file"
                            + " (Help ▸ Show Log File).",
                    List.of());
        } finally {
            isShowing = false;
        }
    }
}

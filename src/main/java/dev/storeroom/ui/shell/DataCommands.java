package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.inspector.ClearDataDialog;
import dev.storeroom.ui.inspector.RestoreDialog;
import dev.storeroom.ui.welcome.GettingStarted;

import javafx.stage.Window;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is done with all of a schema's data at once: clear it, take the clearing back.
final class DataCommands {
    private final ShellViewModel shell;
    private final Supplier<Window> owner;
    private final Runnable outbox;

    /// @param owner the window that the dialogs belong to
    /// @param outbox brings the outbox into view
    DataCommands(ShellViewModel shell, Supplier<Window> owner, Runnable outbox) {
        this.shell = shell;
        this.owner = owner;
        this.outbox = outbox;
    }

    void showOutbox() {
        done(GettingStarted.Step.OUTBOX);
        outbox.run();
    }

    void clear() {
        Runnable cleared = () -> done(GettingStarted.Step.CLEAR);
        withDesk(desk -> new ClearDataDialog(desk).ask(owner.get(), cleared));
    }

    void restore() {
        withDesk(desk -> new RestoreDialog(desk).ask(owner.get()));
    }

    private void done(GettingStarted.Step step) {
        shell.guide().done().add(step);
    }

    private void withDesk(Consumer<Desk> work) {
        Project open = shell.projectProperty().get();
        if (open != null) work.accept(open.desk());
    }
}

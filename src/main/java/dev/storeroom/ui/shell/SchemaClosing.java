package dev.storeroom.ui.shell;

import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.LocalBackend;
import dev.storeroom.workspace.Workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The way from an open schema to a closed store: first the person is asked, then the views let go,
/// and the store closes when all that is under way has been answered.
final class SchemaClosing {
    private final Tasks tasks;
    private final Dialogs dialogs;
    private Supplier<Layout> layout = () -> Layout.NEW;
    private BooleanSupplier question = () -> true;

    SchemaClosing(Tasks tasks, Dialogs dialogs) {
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    /// Sets where the layout comes from that is kept.
    void keepLayout(Supplier<Layout> source) {
        layout = source;
    }

    /// Sets what asks a person before a schema closes.
    void askBefore(BooleanSupplier question) {
        this.question = question;
    }

    /// Asks; false if the person would rather stay.
    boolean mayClose() {
        return question.getAsBoolean();
    }

    /// Keeps the layout and closes; a save, or the writing of what was typed last, comes first.
    ///
    /// @param letGo takes the schema off the window
    /// @param next goes on, however it went
    void close(Project open, Runnable letGo, Runnable next) {
        Layout kept = layout.get();
        letGo.run();
        tasks.whenIdle(
                () -> {
                    Optional<LocalBackend> backend = open.backend().running();
                    tasks.run("Closing " + open.name(), () -> closed(open, backend, kept))
                            .onDone(done -> next.run())
                            .onFailed(failure -> closedBadly(open, failure, next));
                });
    }

    /// A backend that runs finishes what it has begun, and stops first.
    private static boolean closed(Project open, Optional<LocalBackend> backend, Layout layout) {
        try (Workspace workspace = open.desk().workspace()) {
            backend.ifPresent(LocalBackend::close);
            workspace.remember(Layout.NAME, layout.value());
        }
        return true;
    }

    private void closedBadly(Project open, Throwable failure, Runnable next) {
        dialogs.showProblem(
                open.name() + " could not be closed cleanly. Its data is safe as last saved.",
                List.of(failure.toString()));
        next.run();
    }
}

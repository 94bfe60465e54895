package dev.storeroom.ui.shell;

import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.FxThread;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// The way from a chosen file to an open workspace, with every question that may come up.
///
/// Stored data is never replaced without a question that says what becomes of it.
final class SchemaOpening {
    private static final String SET_ASIDE = "Set the old data aside and start empty";
    private static final String TRY_AGAIN = "Try again";
    private static final String READ_ONLY = "Open read-only";

    /// Hears how opening ended; an opening that was cancelled ends in silence.
    interface Listener {
        void opened(Workspace workspace);

        /// The file says nothing usable; the problems say why.
        void unreadable(Path schema, List<SchemaProblem> problems);

        /// Tells whether it is this window that has the schema open, and says so to the person.
        boolean hasOpen(Path schema);
    }

    private final Workspaces workspaces;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Listener listener;

    SchemaOpening(Workspaces workspaces, Tasks tasks, Dialogs dialogs, Listener listener) {
        this.workspaces = workspaces;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.listener = listener;
    }

    void open(Path schema) {
        open(schema, Workspaces.Access.WRITE);
    }

    /// Opens a schema that nobody has asked for just now: where it is open in another window, it is
    /// left there.
    void reopen(Path schema) {
        tasks.run(title(schema), () -> workspaces.open(schema, Workspaces.Access.WRITE))
                .onDone(
                        outcome -> {
                            if (!(outcome instanceof OpenOutcome.Locked)) answered(outcome);
                        });
    }

    private void open(Path schema, Workspaces.Access access) {
        attempt(schema, () -> workspaces.open(schema, access));
    }

    private void attempt(Path schema, Callable<OpenOutcome> work) {
        tasks.run(title(schema), work).onDone(this::answered);
    }

    private static String title(Path schema) {
        return "Opening " + schema.getFileName();
    }

    /// A schema named at the start is read while the window is made, and a dialog shown at once
    /// would come to stand behind it.
    private void answered(OpenOutcome outcome) {
        if (outcome instanceof OpenOutcome.Opened) handle(outcome);
        else FxThread.later(() -> handle(outcome));
    }

    private void handle(OpenOutcome outcome) {
        switch (outcome) {
            case OpenOutcome.Opened(Workspace workspace) -> listener.opened(workspace);
            case OpenOutcome.Unreadable(Path schema, List<SchemaProblem> problems) ->
                    listener.unreadable(schema, problems);
            case OpenOutcome.Refused refused -> askAboutRefused(refused);
            case OpenOutcome.Broken broken -> askAboutBroken(broken);
            case OpenOutcome.Locked locked -> askAboutLocked(locked);
            case OpenOutcome.Moved moved -> askAboutMoved(moved);
        }
    }

    private void askAboutRefused(OpenOutcome.Refused refused) {
        String detail =
                "The data stored for %s does not fit the schema any more, so nothing was changed:\n\n%s\n\n%s"
                        .formatted(
                                refused.schema().getFileName(),
                                bullets(refused.differences()),
                                "The old data can be set aside as a snapshot. It stays on this"
                                        + " computer and can be restored from the Sync menu.");
        askToTryAgain("The schema and its data differ", detail, refused.schema());
    }

    private void askAboutBroken(OpenOutcome.Broken broken) {
        String detail = broken.cause().getMessage() + "\n\nDatabase: " + broken.store();
        askToTryAgain("The stored data cannot be read", detail, broken.schema());
    }

    private void askToTryAgain(String question, String detail, Path schema) {
        dialogs.choose(question, detail, List.of(TRY_AGAIN, SET_ASIDE))
                .ifPresent(
                        verb -> {
                            if (verb.equals(TRY_AGAIN)) {
                                open(schema);
                            } else {
                                openEmpty(schema);
                            }
                        });
    }

    private void askAboutLocked(OpenOutcome.Locked locked) {
        if (listener.hasOpen(locked.schema())) return;
        String owner = locked.pid() == 0 ? "Another process" : "Process " + locked.pid();
        String detail =
                owner
                        + " has the data of this schema open. Only one may write at a time. Close"
                        + " it there, or look at the data here without changing it.";
        dialogs.choose(
                        locked.schema().getFileName() + " is open already",
                        detail,
                        List.of(READ_ONLY))
                .ifPresent(verb -> open(locked.schema(), Workspaces.Access.READ_ONLY));
    }

    private void askAboutMoved(OpenOutcome.Moved moved) {
        String detail =
                "This schema was last opened as %s, which is gone. Its data is still here."
                        .formatted(moved.oldSchema());
        String use = "Use its data";
        String empty = "Start empty";
        dialogs.choose("This schema seems to have moved", detail, List.of(use, empty))
                .ifPresent(
                        verb -> {
                            if (verb.equals(use)) {
                                attempt(moved.schema(), () -> workspaces.adopt(moved));
                            } else {
                                openEmpty(moved.schema());
                            }
                        });
    }

    private void openEmpty(Path schema) {
        attempt(schema, () -> workspaces.openEmpty(schema));
    }

    private static String bullets(List<String> lines) {
        return "• " + String.join("\n• ", lines);
    }
}

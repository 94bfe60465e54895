package dev.storeroom.ui.form;

import dev.storeroom.data.Mutation;
import dev.storeroom.data.StoredRow;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// How the shown record stands: edited, waiting to be synced, refused, synced. An icon and words,
/// never colour alone.
final class StateBadge extends Label {
    private final RecordFormViewModel viewModel;

    StateBadge(RecordFormViewModel viewModel) {
        this.viewModel = viewModel;
        setId("form-badge");
        getStyleClass().add("form-badge");
        setMinWidth(USE_PREF_SIZE);
        viewModel.subjectProperty().subscribe(subject -> show());
        viewModel.dirtyProperty().subscribe(dirty -> show());
    }

    private void show() {
        getStyleClass().removeIf(name -> name.startsWith("sr-"));
        boolean dirty = viewModel.dirtyProperty().get();
        switch (viewModel.subject()) {
            case FormSubject.Nothing() -> say(null, "", "");
            case FormSubject.Fresh _ -> {
                if (dirty) edited();
                else say(null, "", "");
            }
            case FormSubject.Gone _ -> say(Feather.TRASH_2, "deleted", "sr-failed");
            case FormSubject.Stored(_, StoredRow row) -> {
                if (dirty) edited();
                else stored(row);
            }
        }
    }

    private void edited() {
        say(Feather.EDIT_2, "edited, not saved", "sr-conflict");
    }

    private void stored(StoredRow row) {
        Optional<Mutation.State> pending = row.pending();
        if (pending.isPresent()) {
            waiting(pending.get());
        } else if (row.version().isPresent()) {
            say(Feather.CHECK, "synced, version " + row.version().get().number(), "sr-done");
        } else {
            say(Feather.HARD_DRIVE, "local only", "sr-hint");
        }
    }

    private void waiting(Mutation.State state) {
        switch (state) {
            case PENDING -> say(Feather.CLOCK, "waiting to sync", "sr-pending");
            case HELD -> say(Feather.PAUSE_CIRCLE, "held", "sr-pending");
            case IN_FLIGHT -> say(Feather.REFRESH_CW, "being sent", "sr-pending");
            case RETRY_WAIT -> say(Feather.CLOCK, "will be sent again", "sr-pending");
            case AUTH_WAIT -> say(Feather.LOCK, "waiting for sign-in", "sr-conflict");
            case CONFLICT -> say(Feather.ALERT_TRIANGLE, "conflict", "sr-conflict");
            case FAILED -> say(Feather.X_CIRCLE, "refused by the server", "sr-failed");
        }
    }

    private void say(@org.jspecify.annotations.Nullable Feather icon, String text, String style) {
        setGraphic(icon == null ? null : new FontIcon(icon));
        setText(text);
        if (!style.isEmpty()) getStyleClass().add(style);
        setVisible(icon != null); // and keeps its place: the first key pressed moves nothing
    }
}

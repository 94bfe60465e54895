package dev.storeroom.ui.table;

import dev.storeroom.data.Mutation;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// How far a row is from the server, as an icon, words and a colour.
///
/// @param styleClass one of the theme's state classes, which colour the icon
record SyncBadge(Feather icon, String words, String styleClass) {
    /// The badge of a row; empty where there is nothing to say.
    static Optional<SyncBadge> of(RowContent.Loaded row) {
        boolean isInvalid = row.drafts().values().stream().anyMatch(draft -> !draft.isSaving());
        Optional<Mutation.State> pending = row.stored().pending();
        boolean isWorse =
                pending.filter(s -> s == Mutation.State.FAILED || s == Mutation.State.CONFLICT)
                        .isPresent();
        if (isInvalid && !isWorse)
            return Optional.of(
                    new SyncBadge(Feather.EDIT_2, "edited, not saved yet", "sr-conflict"));
        return pending.map(SyncBadge::of);
    }

    private static SyncBadge of(Mutation.State state) {
        return switch (state) {
            case PENDING -> new SyncBadge(Feather.CLOCK, "kept for upload", "sr-pending");
            case HELD ->
                    new SyncBadge(Feather.PAUSE_CIRCLE, "held back for a moment", "sr-pending");
            case IN_FLIGHT -> new SyncBadge(Feather.UPLOAD_CLOUD, "being sent", "sr-pending");
            case RETRY_WAIT ->
                    new SyncBadge(Feather.REFRESH_CW, "waiting to be sent again", "sr-pending");
            case AUTH_WAIT -> new SyncBadge(Feather.LOCK, "waiting for a sign-in", "sr-pending");
            case CONFLICT ->
                    new SyncBadge(
                            Feather.ALERT_TRIANGLE, "conflict: needs your decision", "sr-conflict");
            case FAILED ->
                    new SyncBadge(Feather.X_CIRCLE, "refused by the server, kept", "sr-failed");
        };
    }
}

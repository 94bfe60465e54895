package dev.storeroom.ui.form;

import java.util.List;

/// A banner over the fields: something about the whole record, with what can be done about it.
///
/// A form shows at most one of each kind.
public record FormNotice(Kind kind, String text, List<Action> actions) {
    public FormNotice {
        actions = List.copyOf(actions);
    }

    public FormNotice(Kind kind, String text, Action... actions) {
        this(kind, text, List.of(actions));
    }

    /// In the order they stand on screen.
    public enum Kind {
        /// The last save was refused; the actions lead to the fields.
        PROBLEMS,
        /// The last save could not be done at all.
        FAILED,
        /// The record is no longer there.
        GONE,
        /// Someone else stored other values in fields that are being edited.
        CHANGED,
        /// What was typed earlier is back.
        RESTORED,
        /// Nothing can be saved here.
        READ_ONLY
    }

    /// A link in the banner.
    public record Action(String label, Runnable run) {}
}

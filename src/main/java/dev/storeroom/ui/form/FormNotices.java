package dev.storeroom.ui.form;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;

/// The banners of a form, at most one of each kind, in the order of the kinds.
final class FormNotices {
    private final ObservableList<FormNotice> shown = FXCollections.observableArrayList();

    /// Held here because it listens weakly: one made for each caller would fall silent.
    private final ObservableList<FormNotice> readOnly =
            FXCollections.unmodifiableObservableList(shown);

    ObservableList<FormNotice> shown() {
        return readOnly;
    }

    /// Shows a banner in place of the one of its kind.
    void put(FormNotice notice) {
        drop(notice.kind());
        shown.add(notice);
        shown.sort(Comparator.comparing(FormNotice::kind));
    }

    void drop(FormNotice.Kind kind) {
        shown.removeIf(notice -> notice.kind() == kind);
    }

    /// Drops what belongs to one record.
    void startOver() {
        shown.removeIf(notice -> notice.kind() != FormNotice.Kind.READ_ONLY);
    }
}

package dev.storeroom.ui.form;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.HashSet;
import java.util.Set;

/// The records of one form that are being saved now: several, where a person goes from one to the
/// next, but each of them once at a time.
final class SavesUnderWay {
    private final ReadOnlyObjectWrapper<FormSubject> shown;
    private final Set<String> draftKeys = new HashSet<>();
    private final ReadOnlyBooleanWrapper ofShown = new ReadOnlyBooleanWrapper();

    /// @param shown what the form shows
    SavesUnderWay(ReadOnlyObjectWrapper<FormSubject> shown) {
        this.shown = shown;
        shown.subscribe(this::tell);
    }

    /// True while the record that is shown is being saved.
    ReadOnlyBooleanProperty ofShownProperty() {
        return ofShown.getReadOnlyProperty();
    }

    /// Tells whether the record with these drafts is being saved.
    boolean has(String draftKey) {
        return draftKeys.contains(draftKey);
    }

    void begin(FormSubject saved) {
        saved.draftKey().ifPresent(draftKeys::add);
        tell();
    }

    void end(FormSubject saved) {
        saved.draftKey().ifPresent(draftKeys::remove);
        tell();
    }

    private void tell() {
        ofShown.set(shown.get().draftKey().filter(draftKeys::contains).isPresent());
    }
}

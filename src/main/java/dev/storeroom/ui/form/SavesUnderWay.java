package dev.storeroom.ui.form;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The records of one form that are being saved now: several, where a person goes from one to the
/// next, but each of them once at a time. Who saves one of them again waits for the end of the
/// first save.
final class SavesUnderWay {
    private final ReadOnlyObjectWrapper<FormSubject> shown;
    private final Map<String, Map<String, FieldInput>> sent = new HashMap<>();
    private final Map<String, LaterSave> later = new HashMap<>();
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
        return sent.containsKey(draftKey);
    }

    /// @param inputs what every field of it holds
    void begin(FormSubject saved, Map<String, FieldInput> inputs) {
        saved.draftKey().ifPresent(key -> sent.put(key, inputs));
        tell();
    }

    /// Takes what the record that is shown and being saved holds now, to be saved next.
    void saveAgain(FormFields fields) {
        String key = shown.get().draftKey().orElseThrow();
        LaterSave again = LaterSave.of(fields, Objects.requireNonNull(sent.get(key)));
        if (again.isEmpty()) later.remove(key);
        else later.put(key, again);
    }

    /// What is to be saved next of the same record.
    Optional<LaterSave> end(FormSubject saved) {
        Optional<LaterSave> next = saved.draftKey().map(later::remove);
        saved.draftKey().ifPresent(sent::remove);
        tell();
        return next;
    }

    private void tell() {
        ofShown.set(shown.get().draftKey().filter(sent::containsKey).isPresent());
    }
}

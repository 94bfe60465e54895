package dev.storeroom.ui.form;

import dev.storeroom.data.StoredRow;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.desk.RecordDesk;

import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the parts of one form work on together.
///
/// @param subject what the form shows
/// @param banners stand over the fields
record FormState(
        RecordDesk desk,
        FormFields fields,
        ReadOnlyObjectWrapper<FormSubject> subject,
        FormNotices banners) {

    ModelType type() {
        return fields.type();
    }

    /// Tells whether nothing can be saved.
    boolean isReadOnly() {
        return desk.store().isReadOnly();
    }

    FormSubject now() {
        return subject.get();
    }

    /// Tells whether the form still shows that record.
    boolean shows(FormSubject wanted) {
        return now().isSameAs(wanted);
    }

    String label(StoredRow row) {
        return desk.label(row.record());
    }
}

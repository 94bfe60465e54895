package dev.storeroom.ui.form;

import dev.storeroom.data.Labels;
import dev.storeroom.data.StoredRow;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.fx.Notices;

import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.Supplier;

/// What the parts of one form work on together.
///
/// @param subject what the form shows
/// @param banners stand over the fields
/// @param announcer tells what was done in the status bar
/// @param labels what records are called now
/// @param isReadOnly whether nothing can be saved
record FormState(
        FormFields fields,
        ReadOnlyObjectWrapper<FormSubject> subject,
        FormNotices banners,
        Notices announcer,
        Supplier<Labels> labels,
        boolean isReadOnly) {

    ModelType type() {
        return fields.type();
    }

    FormSubject now() {
        return subject.get();
    }

    /// Tells whether the form still shows that record.
    boolean shows(FormSubject wanted) {
        return now().isSameAs(wanted);
    }

    String label(StoredRow row) {
        return labels.get().of(type(), row.record());
    }
}

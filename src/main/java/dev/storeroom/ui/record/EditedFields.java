package dev.storeroom.ui.record;

import dev.storeroom.data.RecordKey;
import dev.storeroom.ui.form.FieldViewModel;
import dev.storeroom.ui.form.FormSubject;
import dev.storeroom.ui.form.RecordFormViewModel;
import dev.storeroom.ui.fx.Subscriptions;
import dev.storeroom.ui.table.RecordTableView;

import java.util.HashMap;
import java.util.Map;

/// Follows which fields are edited in the form, for the cells beside it: a field that is no longer
/// edited was saved or given up, so its cell shows what is stored. That is not so where the form
/// merely went on to another record.
final class EditedFields {
    private final RecordFormViewModel form;
    private final RecordTableView table;

    /// Whose value a field was last changed in.
    private final Map<FieldViewModel, RecordKey> owners = new HashMap<>();

    EditedFields(RecordFormViewModel form, RecordTableView table) {
        this.form = form;
        this.table = table;
    }

    void follow(Subscriptions subscriptions) {
        for (FieldViewModel field : form.fields())
            subscriptions.listen(
                    field.dirtyProperty(), (dirty, before, isDirty) -> changed(field, isDirty));
    }

    private void changed(FieldViewModel field, boolean isEdited) {
        if (!(form.subject() instanceof FormSubject.Stored(RecordKey key, _))) return;
        if (isEdited) owners.put(field, key);
        else if (key.equals(owners.remove(field))) table.forgetDraft(key, field.name());
    }
}

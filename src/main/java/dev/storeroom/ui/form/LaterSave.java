package dev.storeroom.ui.form;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;

import java.util.LinkedHashMap;
import java.util.Map;

/// What is to be saved as soon as the save that is under way has ended.
///
/// @param changed the fields that were changed since that one began
/// @param inputs what every field held when the person saved again
record LaterSave(ModelRecord changed, Map<String, FieldInput> inputs) {
    /// Takes what the fields hold now. A key stays as it was sent: by then the record has it.
    ///
    /// @param sent what every field held when the save under way began
    static LaterSave of(FormFields fields, Map<String, FieldInput> sent) {
        var changed = new ModelRecord(fields.type().name(), Map.of());
        Map<String, FieldInput> inputs = new LinkedHashMap<>(sent);
        for (FieldViewModel field : fields.all()) {
            if (field.isKey() || field.input().equals(sent.get(field.name()))) continue;
            changed = changed.with(field.name(), field.value().orElse(Value.NULL));
            inputs.put(field.name(), field.input());
        }
        return new LaterSave(changed, inputs);
    }

    boolean isEmpty() {
        return changed.values().isEmpty();
    }
}

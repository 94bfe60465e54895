package dev.storeroom.ui.sync;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Value;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a mutation does to one field.
///
/// @param before empty where there was no record, or the field was absent
/// @param after empty where there will be no record
record FieldChange(String field, Optional<Value> before, Optional<Value> after) {
    /// The changes of an entry in the order in which the fields are stored.
    static List<FieldChange> of(Mutation mutation) {
        ModelRecord base = mutation.base();
        ModelRecord changed = mutation.changed();
        Set<String> fields =
                switch (mutation.operation()) {
                    case CREATE, UPDATE -> changed.values().keySet();
                    case DELETE -> base.values().keySet();
                };
        return fields.stream()
                .map(field -> new FieldChange(field, value(base, field), value(changed, field)))
                .toList();
    }

    private static Optional<Value> value(ModelRecord record, String field) {
        return Optional.ofNullable(record.values().get(field));
    }
}

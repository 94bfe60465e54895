package dev.storeroom.ui.form;

import dev.storeroom.schema.Field;

import org.jspecify.annotations.Nullable;

/// Where a field lies in its record.
///
/// @param whole what it is an item or an embedded field of; null for a field of the record itself
/// @param path like `address.street` or `tags[2]`
record FieldPlace(Field field, @Nullable FieldParts whole, String path) {

    /// Of a field of the record itself.
    static FieldPlace inRecord(Field field) {
        return new FieldPlace(field, null, field.name());
    }

    /// The path as the ids of nodes have it: `address-street`, `tags-2`.
    String id() {
        return path.replace("]", "").replaceAll("[.\\[]", "-");
    }

    /// What a screen reader calls the field: also what it is a part of.
    String spokenName() {
        return whole == null ? field.name() : whole.whole().spokenName() + ", " + field.name();
    }

    /// In how many others the field lies.
    int depth() {
        return whole == null ? 0 : whole.whole().place().depth() + 1;
    }
}

package dev.storeroom.schema;

import java.util.List;

/// A foreign key seen from the model that it refers to.
///
/// @param holder the name of the model that has the foreign key
/// @param fields its fields
/// @param referred what they hold: fields of the model that is referred to, in the same order
public record Reference(String holder, List<String> fields, List<String> referred) {
    public Reference {
        fields = List.copyOf(fields);
        referred = List.copyOf(referred);
    }
}

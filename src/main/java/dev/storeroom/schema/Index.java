package dev.storeroom.schema;

import java.util.List;

/// A secondary index of a model.
///
/// @param fields the partition field, then the sort key fields in order
public record Index(String name, List<String> fields) {
    public Index {
        fields = List.copyOf(fields);
    }
}

package dev.storeroom.schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// A secondary index of a model.
///
/// @param fields the partition field, then the sort key fields in order
/// @param queryField the query that the schema asks for by it; null if it names none
public record Index(String name, List<String> fields, @Nullable String queryField) {
    public Index {
        fields = List.copyOf(fields);
    }

    /// The name of an index, or of the query by it, where a schema gives none.
    public static String usualName(String model, List<String> fields) {
        String parts =
                fields.stream().map(LetterCase::upperFirst).collect(Collectors.joining("And"));
        return LetterCase.lowerFirst(PluralName.of(model)) + "By" + parts;
    }

    /// An index without a query of its own.
    public Index(String name, List<String> fields) {
        this(name, fields, null);
    }
}

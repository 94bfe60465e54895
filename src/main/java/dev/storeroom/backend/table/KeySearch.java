package dev.storeroom.backend.table;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A search for the records of one partition of a key or index.
///
/// @param index the fields of the key; those behind the first one sort
/// @param partition what the first field must be
/// @param sort what the sorting fields must be; empty for anything
/// @param ascending by what sorts
/// @param after where the page before ended; empty for the first page
public record KeySearch(
        List<String> index,
        Value partition,
        Optional<SortCondition> sort,
        boolean ascending,
        Optional<Position> after) {
    public KeySearch {
        index = List.copyOf(index);
    }

    /// The same search behind that record.
    KeySearch from(Optional<Position> position) {
        return new KeySearch(index, partition, sort, ascending, position);
    }

    /// What sorts that record; null's value if the index has one field, or the record lacks one.
    Value sortingValue(Item item) {
        List<Value> sorting = index.stream().skip(1).map(item::value).toList();
        if (sorting.isEmpty() || sorting.contains(Value.NULL)) return Value.NULL;
        return sorting.size() == 1 ? sorting.getFirst() : Value.text(joined(sorting));
    }

    /// Several values as one: by `#`, as AppSync keeps them.
    public static String joined(List<Value> values) {
        return values.stream().map(KeySearch::text).collect(Collectors.joining("#"));
    }

    private static String text(Value value) {
        return value instanceof Value.Text(String text) ? text : Json.write(value);
    }

    /// A comparison of what sorts, several fields joined by `#`.
    ///
    /// @param operator one of `eq`, `lt`, `le`, `gt`, `ge`, `beginsWith` and `between`
    /// @param operands two for `between`, else one
    public record SortCondition(String operator, List<Value> operands) {
        public SortCondition {
            operands = List.copyOf(operands);
        }
    }

    /// The last record of a page.
    ///
    /// @param sort what sorts it; null's value if nothing does
    public record Position(Value sort, String key) {}
}

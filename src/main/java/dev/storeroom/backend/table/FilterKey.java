package dev.storeroom.backend.table;

import dev.storeroom.backend.table.KeySearch.SortCondition;
import dev.storeroom.data.Value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The key by which a filter asks for one partition only, so that not every record need be read.
///
/// AppSync sees one in `{and: [{partition: {eq: …}}, {sort: {…}}, …]}`: the partition must come
/// first, what sorts it second or not at all.
final class FilterKey {
    private static final Set<String> SORTING =
            Set.of("eq", "lt", "le", "gt", "ge", "between", "beginsWith");

    private FilterKey() {}

    /// The search that finds at least the records that meet the filter.
    ///
    /// @param keys of the model, the partition of each first
    static Optional<KeySearch> search(Value filter, List<List<String>> keys) {
        if (!(filter instanceof Value.Entries(Map<String, Value> entries))
                || !(entries.get("and") instanceof Value.Items(List<Value> all))
                || all.isEmpty()) return Optional.empty();
        Optional<Comparison> partition =
                Comparison.of(all.getFirst()).filter(each -> each.operator().equals("eq"));
        if (partition.isEmpty()) return Optional.empty();
        Optional<Comparison> sort = all.size() < 2 ? Optional.empty() : Comparison.of(all.get(1));
        Optional<KeySearch> sorted = sort.flatMap(each -> sorted(partition.get(), each, keys));
        if (sorted.isPresent()) return sorted;
        return keys.stream()
                .filter(key -> key.getFirst().equals(partition.get().field()))
                .findFirst()
                .map(key -> search(key, partition.get(), Optional.empty()));
    }

    private static Optional<KeySearch> sorted(
            Comparison partition, Comparison sort, List<List<String>> keys) {
        List<String> key = List.of(partition.field(), sort.field());
        if (!keys.contains(key) || !SORTING.contains(sort.operator())) return Optional.empty();
        var condition = new SortCondition(sort.operator(), sort.operands());
        return Optional.of(search(key, partition, Optional.of(condition)));
    }

    private static KeySearch search(
            List<String> key, Comparison partition, Optional<SortCondition> sort) {
        return new KeySearch(key, partition.operands().getFirst(), sort, true, Optional.empty());
    }

    /// A filter of one operator on one field, on texts or numbers.
    private record Comparison(String field, String operator, List<Value> operands) {
        static Optional<Comparison> of(Value filter) {
            return only(filter)
                    .flatMap(
                            field ->
                                    only(field.getValue())
                                            .map(
                                                    operator ->
                                                            new Comparison(
                                                                    field.getKey(),
                                                                    operator.getKey(),
                                                                    operands(operator.getValue()))))
                    .filter(Comparison::isComplete);
        }

        private static Optional<Map.Entry<String, Value>> only(Value value) {
            return value instanceof Value.Entries(Map<String, Value> entries) && entries.size() == 1
                    ? Optional.of(entries.entrySet().iterator().next())
                    : Optional.empty();
        }

        private static List<Value> operands(Value value) {
            return value instanceof Value.Items(List<Value> items) ? items : List.of(value);
        }

        private boolean isComplete() {
            return operands.size() == (operator.equals("between") ? 2 : 1)
                    && operands.stream().allMatch(Comparison::isKeyPart);
        }

        private static boolean isKeyPart(Value value) {
            return switch (value) {
                case Value.Text _, Value.Whole _, Value.Real _ -> true;
                case Value.Null _, Value.Truth _, Value.Items _, Value.Entries _ -> false;
            };
        }
    }
}

package dev.storeroom.backend.graphql;

import dev.storeroom.backend.table.KeySearch;
import dev.storeroom.data.Value;
import dev.storeroom.schema.LetterCase;

import graphql.schema.DataFetchingEnvironment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The argument of a query that says what the sorting fields of a key must be.
final class SortArgument {
    private SortArgument() {}

    /// The search that a query's arguments ask for.
    ///
    /// @param key its fields, the partition first
    static KeySearch search(List<String> key, Value partition, DataFetchingEnvironment asked) {
        return new KeySearch(
                key, partition, condition(key, asked), isAscending(asked), Optional.empty());
    }

    static boolean isAscending(DataFetchingEnvironment asked) {
        return !QueryFetchers.argument(asked, "sortDirection").equals(Value.text("DESC"));
    }

    private static Optional<KeySearch.SortCondition> condition(
            List<String> key, DataFetchingEnvironment asked) {
        if (key.size() < 2) return Optional.empty();
        if (!(QueryFetchers.argument(asked, name(key))
                instanceof Value.Entries(Map<String, Value> operators))) return Optional.empty();
        for (Map.Entry<String, Value> each : operators.entrySet()) {
            if (each.getValue().isNull()) continue;
            List<Value> operands =
                    each.getValue() instanceof Value.Items(List<Value> items)
                            ? items
                            : List.of(each.getValue());
            if (operands.size() != (each.getKey().equals("between") ? 2 : 1))
                throw ResolverException.badRequest("“between” takes two values.");
            return Optional.of(
                    new KeySearch.SortCondition(
                            each.getKey(),
                            operands.stream().map(operand -> joined(key, operand)).toList()));
        }
        return Optional.empty();
    }

    private static String name(List<String> key) {
        if (key.size() == 2) return key.get(1);
        return LetterCase.lowerFirst(
                key.stream().skip(1).map(LetterCase::upperFirst).collect(Collectors.joining()));
    }

    /// Values of several fields are compared as one text; one may end before the last field.
    private static Value joined(List<String> key, Value operand) {
        if (!(operand instanceof Value.Entries(Map<String, Value> parts))) return operand;
        List<Value> values = new ArrayList<>();
        for (String field : key.subList(1, key.size())) {
            if (parts.containsKey(field)) values.add(parts.get(field));
        }
        return Value.text(KeySearch.joined(values));
    }
}

package dev.storeroom.backend.table;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.util.ArrayList;
import java.util.List;

/// The statement that answers a [KeySearch].
record KeySearchSql(String text, List<Object> operands) {
    static KeySearchSql of(String model, KeySearch search, int limit) {
        String sorting = ItemSql.sorting(search.index());
        StringBuilder where = new StringBuilder(ItemSql.field(search.index().getFirst()) + " = ?");
        List<Object> operands = new ArrayList<>(List.of(operand(search.partition())));
        search.sort()
                .ifPresent(
                        sort -> {
                            where.append(" AND ").append(comparison(sorting, sort.operator()));
                            sort.operands().forEach(each -> operands.add(operand(each)));
                        });
        search.after()
                .ifPresent(
                        after -> {
                            where.append(" AND ").append(beyond(search, after, sorting));
                            if (!after.sort().isNull()) operands.add(operand(after.sort()));
                            operands.add(after.key());
                        });
        String direction = search.ascending() ? "" : " DESC";
        operands.add(limit);
        return new KeySearchSql(
                "%s WHERE %s ORDER BY %s%s, key%s LIMIT ?"
                        .formatted(ItemSql.select(model), where, sorting, direction, direction),
                operands);
    }

    /// Records that lack what sorts come first, or last where the order is descending.
    private static String beyond(KeySearch search, KeySearch.Position after, String sorting) {
        boolean isSorted = !after.sort().isNull();
        if (search.index().size() == 1) return search.ascending() ? "key > ?" : "key < ?";
        if (search.ascending())
            return isSorted
                    ? "(%s, key) > (?, ?)".formatted(sorting)
                    : "(key > ? OR %s IS NOT NULL)".formatted(sorting);
        return isSorted
                ? "((%1$s, key) < (?, ?) OR %1$s IS NULL)".formatted(sorting)
                : "%s IS NULL AND key < ?".formatted(sorting);
    }

    private static String comparison(String sorting, String operator) {
        return switch (operator) {
            case "eq" -> sorting + " = ?";
            case "lt" -> sorting + " < ?";
            case "le" -> sorting + " <= ?";
            case "gt" -> sorting + " > ?";
            case "ge" -> sorting + " >= ?";
            case "between" -> sorting + " BETWEEN ? AND ?";
            case "beginsWith" -> "instr(" + sorting + ", ?) = 1";
            default -> throw new IllegalArgumentException("no operator " + operator);
        };
    }

    private static Object operand(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Whole(long number) -> number;
            case Value.Real(double number) -> number;
            case Value.Truth(boolean truth) -> truth ? 1 : 0;
            case Value.Null _, Value.Items _, Value.Entries _ -> Json.write(value);
        };
    }
}

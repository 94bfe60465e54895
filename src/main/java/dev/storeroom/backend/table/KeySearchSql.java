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
                            where.append(
                                    search.index().size() == 1
                                            ? " AND key > ?"
                                            : beyond(sorting, search.ascending()));
                            if (search.index().size() > 1) operands.add(operand(after.sort()));
                            operands.add(after.key());
                        });
        String direction = search.ascending() ? "" : " DESC";
        operands.add(limit);
        return new KeySearchSql(
                "%s WHERE %s ORDER BY %s%s, key%s LIMIT ?"
                        .formatted(ItemSql.select(model), where, sorting, direction, direction),
                operands);
    }

    private static String beyond(String sorting, boolean ascending) {
        return " AND (%s, key) %s (?, ?)".formatted(sorting, ascending ? ">" : "<");
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

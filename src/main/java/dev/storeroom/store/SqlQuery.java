package dev.storeroom.store;

import dev.storeroom.data.Instants;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.query.Sort;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A query as SQL: the condition, the order, and the values to bind, which never stand in the text.
///
/// SQL's unknown (a comparison with null) counts as false: only NOT could tell the difference, and
/// it is written `IS NOT TRUE`.
final class SqlQuery {
    private final TableLayout layout;
    private final List<Object> binds = new ArrayList<>();
    private final String condition;

    private SqlQuery(TableLayout layout, Predicate predicate) {
        this.layout = layout;
        condition = condition(predicate);
    }

    static SqlQuery of(TableLayout layout, Predicate predicate) {
        return new SqlQuery(layout, predicate);
    }

    /// The condition with `WHERE`, or nothing when every record matches.
    String where() {
        return condition.equals("TRUE") ? "" : " WHERE " + condition;
    }

    String condition() {
        return condition;
    }

    Object[] binds() {
        return binds.toArray();
    }

    /// The whole statement that reads the given columns in the query's order.
    static String select(TableLayout layout, String columns, SqlQuery filter, Query query) {
        String sql =
                "SELECT "
                        + columns
                        + " FROM "
                        + layout.quotedTable()
                        + filter.where()
                        + order(layout, query.sorts());
        return query.page()
                .map(page -> sql + " LIMIT " + page.size() + " OFFSET " + page.offset())
                .orElse(sql);
    }

    private static String order(TableLayout layout, List<Sort> sorts) {
        if (sorts.isEmpty()) return " ORDER BY rid";
        return sorts.stream()
                .map(sort -> step(layout, sort))
                .collect(Collectors.joining(", ", " ORDER BY ", ", " + layout.keyColumns()));
    }

    private static String step(TableLayout layout, Sort sort) {
        Field field = layout.type().field(sort.field());
        String direction = sort.direction() == Sort.Direction.DESCENDING ? " DESC" : "";
        String column = layout.column(field.name()) + direction;
        if (!TableLayout.isTemporal(field)) return column;
        return layout.instantColumn(field.name()) + direction + ", " + column;
    }

    private String condition(Predicate predicate) {
        return switch (predicate) {
            case Predicate.All() -> "TRUE";
            case Predicate.And(List<Predicate> parts) -> group(parts, " AND ");
            case Predicate.Or(List<Predicate> parts) -> group(parts, " OR ");
            case Predicate.Not(Predicate part) -> "(" + condition(part) + ") IS NOT TRUE";
            case Predicate.Compare compare -> compare(compare);
        };
    }

    private String group(List<Predicate> parts, String word) {
        if (parts.isEmpty()) return "TRUE";
        return parts.stream().map(this::condition).collect(Collectors.joining(word, "(", ")"));
    }

    private String compare(Predicate.Compare compare) {
        Field field = layout.type().field(compare.field());
        String column = layout.column(field.name());
        List<Value> operands = compare.operands();
        if (field.type() instanceof FieldType.ListOf) return listCompare(column, compare);
        if (TableLayout.isTemporal(field)) return temporal(field, compare);
        return plain(column, compare.operator(), operands);
    }

    private String plain(String column, Operator operator, List<Value> operands) {
        return switch (operator) {
            case EQ -> column + " IS " + bind(operands.getFirst());
            case NE -> column + " IS NOT " + bind(operands.getFirst());
            case GT, GE, LT, LE -> column + " " + operator.sign() + " " + bind(operands.getFirst());
            case BETWEEN ->
                    column
                            + " BETWEEN "
                            + bind(operands.getFirst())
                            + " AND "
                            + bind(operands.get(1));
            case BEGINS_WITH -> {
                String prefix = bind(operands.getFirst());
                yield "substr("
                        + column
                        + ", 1, length("
                        + prefix
                        + ")) = "
                        + bind(operands.getFirst());
            }
            case CONTAINS -> "instr(" + column + ", " + bind(operands.getFirst()) + ") > 0";
            case NOT_CONTAINS ->
                    "("
                            + column
                            + " IS NULL OR instr("
                            + column
                            + ", "
                            + bind(operands.getFirst())
                            + ") = 0)";
            case IN -> anyOf(column, operands);
            case NOT_IN -> "(" + anyOf(column, operands) + ") IS NOT TRUE";
        };
    }

    private String anyOf(String column, List<Value> operands) {
        String list =
                operands.stream()
                        .filter(operand -> !operand.isNull())
                        .map(this::bind)
                        .collect(Collectors.joining(", ", column + " IN (", ")"));
        boolean orNull = operands.stream().anyMatch(Value::isNull);
        return orNull ? "(" + list + " OR " + column + " IS NULL)" : list;
    }

    /// By the instant where both sides name one, else by the text.
    private String temporal(Field field, Predicate.Compare compare) {
        String column = layout.column(field.name());
        List<Optional<Value>> moments =
                compare.operands().stream().map(operand -> moment(field, operand)).toList();
        boolean byInstant =
                switch (compare.operator()) {
                    case EQ, NE, GT, GE, LT, LE, BETWEEN, IN, NOT_IN ->
                            !moments.isEmpty() && moments.stream().allMatch(Optional::isPresent);
                    case BEGINS_WITH, CONTAINS, NOT_CONTAINS -> false;
                };
        if (!byInstant) return plain(column, compare.operator(), compare.operands());
        String instantColumn = layout.instantColumn(field.name());
        List<Value> instants = moments.stream().map(Optional::orElseThrow).toList();
        return "CASE WHEN "
                + instantColumn
                + " IS NULL THEN "
                + plain(column, compare.operator(), compare.operands())
                + " ELSE "
                + plain(instantColumn, compare.operator(), instants)
                + " END";
    }

    /// The operand as the instant column holds it; empty for text that names no instant.
    private static Optional<Value> moment(Field field, Value operand) {
        return switch (operand) {
            case Value.Null none -> Optional.of(none);
            case Value.Text(String text)
                    when field.type() instanceof FieldType.Scalar(ScalarType scalar) ->
                    Instants.micros(scalar, text).stream().mapToObj(Value::whole).findFirst();
            default -> Optional.empty();
        };
    }

    private String listCompare(String column, Predicate.Compare compare) {
        String has =
                switch (compare.operator()) {
                    case CONTAINS, NOT_CONTAINS ->
                            "EXISTS (SELECT 1 FROM json_each(CASE WHEN json_valid("
                                    + column
                                    + ") THEN "
                                    + column
                                    + " ELSE '[]' END) WHERE value IS "
                                    + bind(compare.operands().getFirst())
                                    + ")";
                    case EQ, NE, GT, GE, LT, LE, BETWEEN, BEGINS_WITH, IN, NOT_IN ->
                            plain(column, compare.operator(), compare.operands());
                };
        return compare.operator() == Operator.NOT_CONTAINS ? "NOT " + has : has;
    }

    private String bind(Value value) {
        binds.add(value);
        return "?";
    }
}

package dev.storeroom.store;

import dev.storeroom.data.Instants;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.RelationPath;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A predicate as a condition in SQL, and the values to bind, which never stand in the text.
///
/// SQL's unknown (a comparison with null) counts as false: only NOT could tell the difference, and
/// it is written `IS NOT TRUE`.
final class SqlCondition {
    private final Tables tables;
    private final List<Object> binds = new ArrayList<>();
    private final String text;
    private int aliases;

    private SqlCondition(Tables tables, TableLayout layout, Predicate predicate) {
        this.tables = tables;
        text = condition(new Scope(layout, layout.quotedTable()), predicate);
    }

    static SqlCondition of(Tables tables, String model, Predicate predicate) {
        return new SqlCondition(tables, tables.of(model).layout(), predicate);
    }

    /// The condition with `WHERE`, or nothing when every record matches.
    String where() {
        return text.equals("TRUE") ? "" : " WHERE " + text;
    }

    Object[] binds() {
        return binds.toArray();
    }

    /// A table as one part of the statement knows it.
    private record Scope(TableLayout layout, String alias) {
        String column(String field) {
            return alias + "." + layout.column(field);
        }

        String instantColumn(String field) {
            return alias + "." + layout.instantColumn(field);
        }
    }

    private String condition(Scope scope, Predicate predicate) {
        return switch (predicate) {
            case Predicate.All() -> "TRUE";
            case Predicate.And(List<Predicate> parts) -> group(scope, parts, " AND ");
            case Predicate.Or(List<Predicate> parts) -> group(scope, parts, " OR ");
            case Predicate.Not(Predicate part) -> "(" + condition(scope, part) + ") IS NOT TRUE";
            case Predicate.Compare compare -> compare(scope, compare);
            case Predicate.Related related -> related(scope, related);
        };
    }

    private String group(Scope scope, List<Predicate> parts, String word) {
        if (parts.isEmpty()) return "TRUE";
        return parts.stream()
                .map(part -> condition(scope, part))
                .collect(Collectors.joining(word, "(", ")"));
    }

    private String related(Scope scope, Predicate.Related related) {
        ModelType type = scope.layout().type();
        RelationPath path =
                RelationPath.of(tables.schema(), type, type.field(related.relation()))
                        .orElseThrow();
        return related(scope, path.steps(), related.predicate());
    }

    /// A condition on related records is a subquery that stands alone, so that SQLite may begin
    /// with the fewer records, whichever side has them. Whether there is any at all is one look at
    /// the key for each record, which an index answers.
    ///
    /// No GraphQL name begins with `@`, so the alias hides no table.
    private String related(Scope scope, List<RelationPath.Step> steps, Predicate predicate) {
        RelationPath.Step step = steps.getFirst();
        TableLayout layout = tables.of(step.to().name()).layout();
        var other = new Scope(layout, TableLayout.quoted("@" + ++aliases));
        String from = " FROM " + layout.quotedTable() + " AS " + other.alias();
        String condition =
                steps.size() == 1
                        ? condition(other, predicate)
                        : related(other, steps.subList(1, steps.size()), predicate);
        List<String> own = step.key().own().stream().map(scope::column).toList();
        List<String> keys = step.key().related().stream().map(other::column).toList();
        if (!condition.equals("TRUE"))
            return row(own)
                    + " IN (SELECT "
                    + String.join(", ", keys)
                    + from
                    + " WHERE "
                    + condition
                    + ")";
        return "EXISTS (SELECT 1" + from + " WHERE " + row(keys) + " = " + row(own) + ")";
    }

    private static String row(List<String> columns) {
        return columns.size() == 1
                ? columns.getFirst()
                : columns.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private String compare(Scope scope, Predicate.Compare compare) {
        Field field = scope.layout().type().field(compare.field());
        String column = scope.column(field.name());
        List<Value> operands = compare.operands();
        if (field.type() instanceof FieldType.ListOf) return listCompare(column, compare);
        if (TableLayout.isTemporal(field)) return temporal(scope, field, compare);
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
    private String temporal(Scope scope, Field field, Predicate.Compare compare) {
        String column = scope.column(field.name());
        List<Optional<Value>> moments =
                compare.operands().stream().map(operand -> moment(field, operand)).toList();
        boolean byInstant =
                switch (compare.operator()) {
                    case EQ, NE, GT, GE, LT, LE, BETWEEN, IN, NOT_IN ->
                            !moments.isEmpty() && moments.stream().allMatch(Optional::isPresent);
                    case BEGINS_WITH, CONTAINS, NOT_CONTAINS -> false;
                };
        if (!byInstant) return plain(column, compare.operator(), compare.operands());
        String instantColumn = scope.instantColumn(field.name());
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

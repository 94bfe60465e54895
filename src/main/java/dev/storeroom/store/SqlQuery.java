package dev.storeroom.store;

import dev.storeroom.query.Query;
import dev.storeroom.query.Sort;
import dev.storeroom.schema.Field;

import java.util.List;
import java.util.stream.Collectors;

/// A query as a statement: what it reads, the condition, the order, the page.
///
/// @param binds what the statement's question marks stand for
@SuppressWarnings("ArrayRecordComponent")
record SqlQuery(String text, Object... binds) {
    /// Reads whole rows, as [RecordTable#read] takes them.
    static SqlQuery rows(Tables tables, Query query) {
        return select(tables, tables.of(query.model()).layout().selectList(), query);
    }

    /// Reads row numbers only.
    static SqlQuery rowIds(Tables tables, Query query) {
        return select(tables, "rid", query);
    }

    private static SqlQuery select(Tables tables, String columns, Query query) {
        TableLayout layout = tables.of(query.model()).layout();
        var condition = SqlCondition.of(tables, query.model(), query.predicate());
        String sql =
                "SELECT "
                        + columns
                        + " FROM "
                        + layout.quotedTable()
                        + condition.where()
                        + order(layout, query.sorts())
                        + query.page()
                                .map(page -> " LIMIT " + page.size() + " OFFSET " + page.offset())
                                .orElse("");
        return new SqlQuery(sql, condition.binds());
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
}

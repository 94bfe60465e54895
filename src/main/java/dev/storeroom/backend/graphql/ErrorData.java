package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.Access;
import dev.storeroom.backend.graphql.QueryFetchers.Row;
import dev.storeroom.backend.table.Item;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The record that an error shows: what the caller selected of it, as a mutation's result would
/// have it, but without following its relations.
final class ErrorData {
    private ErrorData() {}

    static Map<String, @Nullable Object> of(
            Item item, Access access, DataFetchingEnvironment asked) {
        String model = nameOf(asked.getFieldType());
        Row row = new Row(model, item);
        return selected(
                name -> access.isNarrow(model, name) ? null : row.field(name),
                asked.getFieldType(),
                asked.getSelectionSet());
    }

    private static Map<String, @Nullable Object> selected(
            Function<String, @Nullable Object> values,
            GraphQLOutputType type,
            DataFetchingFieldSelectionSet selection) {
        Map<String, @Nullable Object> selected = new LinkedHashMap<>();
        for (SelectedField field : selection.getImmediateFields()) {
            Object value =
                    field.getName().equals("__typename")
                            ? nameOf(type)
                            : shown(values.apply(field.getName()), field);
            selected.put(field.getResultKey(), value);
        }
        return selected;
    }

    private static String nameOf(GraphQLOutputType type) {
        return GraphQLTypeUtil.unwrapAll(type).getName();
    }

    private static @Nullable Object shown(@Nullable Object value, SelectedField field) {
        return switch (value) {
            case Map<?, ?> entries ->
                    selected(entries::get, field.getType(), field.getSelectionSet());
            case List<?> items -> items.stream().map(item -> shown(item, field)).toList();
            case null, default -> value;
        };
    }
}

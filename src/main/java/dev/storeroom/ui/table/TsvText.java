package dev.storeroom.ui.table;

import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.StoredRow;
import dev.storeroom.schema.Field;
import dev.storeroom.ui.relation.Link;
import dev.storeroom.ui.relation.ToOne;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Records as tab-separated text, as spreadsheets read it. Null is an empty cell, empty text is
/// `""`. A link is its key, so that a cell takes what was copied from it.
///
/// @param relations the links among the columns
record TsvText(List<ToOne> relations) {
    String of(List<Field> columns, List<StoredRow> rows, boolean headers) {
        var out = new StringBuilder();
        if (headers) out.append(line(columns, Field::name));
        for (StoredRow row : rows) out.append(line(columns, field -> cell(field, row)));
        return out.toString();
    }

    private static String line(List<Field> columns, Function<Field, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining("\t", "", "\n"));
    }

    private String cell(Field field, StoredRow row) {
        for (ToOne relation : relations)
            if (relation.field().equals(field))
                return relation.keyFrom(row.record())
                        .map(Link::keyText)
                        .map(TsvText::quoted)
                        .orElse("");
        var value = row.record().value(field.name());
        return value.isNull() ? "" : quoted(ScalarRules.display(field.type(), value));
    }

    private static String quoted(String text) {
        boolean isPlain =
                text.indexOf('\t') < 0
                        && text.indexOf('\n') < 0
                        && text.indexOf('\r') < 0
                        && !text.startsWith("\"");
        if (isPlain && !text.isEmpty()) return text;
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}

package dev.storeroom.ui.table;

import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.StoredRow;
import dev.storeroom.schema.Field;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Records as tab-separated text, as spreadsheets read it. Null is an empty cell, empty text is
/// `""`.
final class TsvText {
    private TsvText() {}

    static String of(List<Field> columns, List<StoredRow> rows, boolean headers) {
        var out = new StringBuilder();
        if (headers) out.append(line(columns, Field::name));
        for (StoredRow row : rows) out.append(line(columns, field -> cell(field, row)));
        return out.toString();
    }

    private static String line(List<Field> columns, Function<Field, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String cell(Field field, StoredRow row) {
        var value = row.record().value(field.name());
        String text = ScalarRules.display(field.type(), value);
        boolean isPlain =
                text.indexOf('\t') < 0
                        && text.indexOf('\n') < 0
                        && text.indexOf('\r') < 0
                        && !text.startsWith("\"");
        if (value.isNull() || (isPlain && !text.isEmpty())) return text;
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}

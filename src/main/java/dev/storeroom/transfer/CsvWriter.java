package dev.storeroom.transfer;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;

import java.util.List;
import java.util.function.Consumer;

/// Comma-separated values as RFC 4180 has them, with a header.
///
/// Null is an empty cell and empty text is `""`, so that reading the file back tells them apart.
/// Lists and embedded values are JSON.
final class CsvWriter implements RecordWriter {
    private static final String LINE_END = "\r\n";

    private final List<String> columns;
    private final Consumer<String> out;

    CsvWriter(List<String> columns, Consumer<String> out) {
        this.columns = columns;
        this.out = out;
        line(columns.stream().map(CsvWriter::quotedIfNeeded).toList());
    }

    @Override
    public void write(ModelRecord record) {
        line(columns.stream().map(column -> cell(record.value(column))).toList());
    }

    @Override
    public void end() {}

    private void line(List<String> cells) {
        out.accept(String.join(",", cells) + LINE_END);
    }

    private static String cell(Value value) {
        return switch (value) {
            case Value.Null() -> "";
            case Value.Text(String text) -> quotedIfNeeded(text);
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Truth(boolean truth) -> Boolean.toString(truth);
            case Value.Real real -> Json.write(real);
            case Value.Items items -> quotedIfNeeded(Json.write(items));
            case Value.Entries entries -> quotedIfNeeded(Json.write(entries));
        };
    }

    private static String quotedIfNeeded(String text) {
        boolean needed =
                text.isEmpty()
                        || !text.equals(text.strip())
                        || text.chars()
                                .anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}

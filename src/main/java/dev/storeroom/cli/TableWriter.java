package dev.storeroom.cli;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.transfer.RecordWriter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Records as a table. The first hundred give the columns their widths; the rest stream.
final class TableWriter implements RecordWriter {
    private static final int MEASURED = 100;

    private final List<String> columns;
    private final Consumer<String> out;
    private final List<List<String>> measured = new ArrayList<>();
    private @Nullable TextTable table;

    TableWriter(List<String> columns, Consumer<String> out) {
        this.columns = columns;
        this.out = out;
    }

    @Override
    public void write(ModelRecord record) {
        List<String> cells = columns.stream().map(name -> cell(record.value(name))).toList();
        if (table != null) {
            out.accept(table.line(cells) + "\n");
            return;
        }
        measured.add(cells);
        if (measured.size() == MEASURED) table = printMeasured();
    }

    @Override
    public void end() {
        if (table == null) table = printMeasured();
    }

    private TextTable printMeasured() {
        TextTable measuredTable = TextTable.of(columns, measured);
        measuredTable.lines().forEach(line -> out.accept(line + "\n"));
        return measuredTable;
    }

    private static String cell(Value value) {
        return switch (value) {
            case Value.Null _ -> "null";
            case Value.Text(String text) -> text;
            case Value.Whole _, Value.Real _, Value.Truth _, Value.Items _, Value.Entries _ ->
                    Json.write(value);
        };
    }
}

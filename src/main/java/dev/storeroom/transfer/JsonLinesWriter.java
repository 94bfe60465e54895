package dev.storeroom.transfer;

import dev.storeroom.data.ModelRecord;

import java.util.List;
import java.util.function.Consumer;

/// One JSON object a line, its fields in the order of the columns. An absent field is left out.
record JsonLinesWriter(List<String> columns, Consumer<String> out) implements RecordWriter {
    @Override
    public void write(ModelRecord record) {
        out.accept(Columns.json(columns, record) + "\n");
    }

    @Override
    public void end() {}
}

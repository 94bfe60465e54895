package dev.storeroom.transfer;

import dev.storeroom.data.ModelRecord;

import java.util.List;
import java.util.function.Consumer;

/// One JSON array with an object a line.
final class JsonArrayWriter implements RecordWriter {
    private final List<String> columns;
    private final Consumer<String> out;
    private boolean empty = true;

    JsonArrayWriter(List<String> columns, Consumer<String> out) {
        this.columns = columns;
        this.out = out;
    }

    @Override
    public void write(ModelRecord record) {
        out.accept((empty ? "[\n" : ",\n") + Columns.json(columns, record));
        empty = false;
    }

    @Override
    public void end() {
        out.accept(empty ? "[]\n" : "\n]\n");
    }
}

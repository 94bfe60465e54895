package dev.storeroom.cli;

import dev.storeroom.transfer.RecordWriter;
import dev.storeroom.transfer.TextFormat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// How a list of records is printed: a text to keep, or a table to look at.
enum ListFormat {
    JSONL,
    JSON,
    CSV,
    TABLE;

    RecordWriter writer(List<String> columns, Consumer<String> out) {
        return switch (this) {
            case JSONL -> TextFormat.JSONL.writer(columns, out);
            case JSON -> TextFormat.JSON.writer(columns, out);
            case CSV -> TextFormat.CSV.writer(columns, out);
            case TABLE -> new TableWriter(columns, out);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

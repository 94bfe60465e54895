package dev.storeroom.transfer;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The texts that records can be kept in.
public enum TextFormat {
    /// One JSON object a line.
    JSONL,
    /// One JSON array.
    JSON,
    /// Comma-separated values with a header.
    CSV;

    /// A writer of records.
    ///
    /// @param columns the fields to write, in order
    /// @param out takes each piece of text
    public RecordWriter writer(List<String> columns, Consumer<String> out) {
        return switch (this) {
            case JSONL -> new JsonLinesWriter(columns, out);
            case JSON -> new JsonArrayWriter(columns, out);
            case CSV -> new CsvWriter(columns, out);
        };
    }

    /// The name as a person types it, which is also the file name's ending.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

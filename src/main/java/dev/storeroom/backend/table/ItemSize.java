package dev.storeroom.backend.table;

import dev.storeroom.data.Value;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// How large a record is to DynamoDB, which keeps none of more than 400 KB.
final class ItemSize {
    /// In bytes.
    static final long MOST = 400 * 1024;

    /// What DynamoDB adds for a list or an object, and for each of its entries.
    private static final int PER_GROUP = 3;

    private static final int PER_ENTRY = 1;

    /// The most that a number takes.
    private static final int NUMBER = 21;

    private ItemSize() {}

    /// The size in bytes; numbers count as the longest do.
    static long of(Map<String, Value> fields) {
        long size = 0;
        for (Map.Entry<String, Value> field : fields.entrySet())
            size += bytes(field.getKey()) + of(field.getValue());
        return size;
    }

    private static long of(Value value) {
        return switch (value) {
            case Value.Null _, Value.Truth _ -> 1;
            case Value.Whole _, Value.Real _ -> NUMBER;
            case Value.Text(String text) -> bytes(text);
            case Value.Items(var items) -> {
                long size = PER_GROUP;
                for (Value item : items) size += PER_ENTRY + of(item);
                yield size;
            }
            case Value.Entries(var entries) ->
                    PER_GROUP + (long) PER_ENTRY * entries.size() + of(entries);
        };
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

package dev.storeroom.transfer;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A record's values in the order of the columns.
final class Columns {
    private Columns() {}

    static String json(List<String> columns, ModelRecord record) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (String column : columns) {
            if (record.has(column)) entries.put(column, record.value(column));
        }
        return Json.write(new Value.Entries(entries));
    }
}

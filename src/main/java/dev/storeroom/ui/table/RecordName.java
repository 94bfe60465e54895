package dev.storeroom.ui.table;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.schema.ModelType;
import java.util.List;

/// What a person calls a record: its name or title, else its key.
final class RecordName {
    private static final List<String> NAMING =
            List.of("name", "title", "label", "displayName", "email");
    private static final int LONGEST = 40;

    private RecordName() {}

    static String of(ModelType model, ModelRecord record) {
        for (String field : NAMING)
            if (record.value(field) instanceof Value.Text(String text) && !text.isBlank())
                return cut(text);
        List<String> key =
                model.key().fields().stream()
                        .map(field -> CellText.plain(record.value(field)))
                        .toList();
        return cut(String.join(" · ", key));
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}

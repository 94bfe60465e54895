package dev.storeroom.ui.table;

import dev.storeroom.data.Json;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.schema.ModelType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What became of looking for a record that another place refers to.
///
/// @param row the record, if the grid can show it
/// @param obstacle why it cannot, and what to do
record Sought(Optional<StoredRow> row, Optional<String> obstacle) {
    /// Looks for the record. Waits for the disk.
    ///
    /// @param filter what the grid lets through
    static Sought in(RowSource source, RecordKey key, Predicate filter) {
        Optional<StoredRow> row = source.find(key);
        if (row.isEmpty()) return new Sought(row, Optional.of(missing(key)));
        if (source.query(only(key, source.model(), filter)).isEmpty())
            return new Sought(Optional.empty(), Optional.of(hidden(source, row.get())));
        return new Sought(row, Optional.empty());
    }

    private static Query only(RecordKey key, ModelType model, Predicate filter) {
        List<Predicate> parts = new ArrayList<>(List.of(filter));
        List<String> fields = model.key().fields();
        for (int i = 0; i < fields.size(); i++)
            parts.add(Predicate.where(fields.get(i), Operator.EQ, key.parts().get(i)));
        return Query.of(model.name()).where(new Predicate.And(parts));
    }

    private static String missing(RecordKey key) {
        String parts = key.parts().stream().map(Json::write).collect(Collectors.joining(", "));
        return "There is no %s with the key %s here. It may have been deleted, or was never here."
                .formatted(key.model(), parts);
    }

    private static String hidden(RowSource source, StoredRow row) {
        ModelType model = source.model();
        return "The filter hides %s “%s”. Choose Edit ▸ Clear Filters to see it."
                .formatted(model.name(), source.labels().of(model, row.record()));
    }
}

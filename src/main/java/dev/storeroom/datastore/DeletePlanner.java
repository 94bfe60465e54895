package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.query.Query;
import dev.storeroom.schema.Schema;
import dev.storeroom.store.Row;
import dev.storeroom.store.RowReader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Looks in one transaction for what a delete takes along.
///
/// @param reader of that transaction
record DeletePlanner(Schema schema, RowReader reader) {
    DeletePlan plan(Collection<RecordKey> keys) {
        return plan(roots(keys));
    }

    DeletePlan plan(Query roots) {
        return plan(List.of(new Rows(roots.model(), reader.rowIds(roots))));
    }

    /// Calls the action with each row that goes by now, roots included, each before the one it
    /// belongs to.
    ///
    /// @param action may delete the row
    void forEach(DeletePlan plan, Consumer<Row> action) {
        for (Rows rows : Cascade.childrenFirst(schema, reader, roots(plan.roots())))
            for (Rows batch : rows.inBatches())
                reader.rows(batch.model(), batch.rowIds()).forEach(action);
    }

    private List<Rows> roots(Collection<RecordKey> keys) {
        Map<String, LongStream.Builder> byModel = new LinkedHashMap<>();
        for (RecordKey key : keys)
            reader.find(key)
                    .ifPresent(
                            row ->
                                    byModel.computeIfAbsent(
                                                    key.model(), model -> LongStream.builder())
                                            .add(row.rowId()));
        List<Rows> roots = new ArrayList<>();
        byModel.forEach((model, ids) -> roots.add(new Rows(model, ids.build().toArray())));
        return roots;
    }

    private DeletePlan plan(List<Rows> roots) {
        List<RecordKey> keys = new ArrayList<>();
        List<ModelRecord> first = new ArrayList<>();
        Map<String, long[]> sorted = new LinkedHashMap<>();
        for (Rows rows : roots) {
            sorted.put(rows.model(), Arrays.stream(rows.rowIds()).sorted().toArray());
            for (Rows batch : rows.inBatches())
                for (Row row : reader.rows(batch.model(), batch.rowIds())) {
                    keys.add(row.record().key(schema.model(rows.model())));
                    if (first.size() < DeletePlan.MOST_NAMED) first.add(row.record());
                }
        }
        return new DeletePlan(keys, first, parts(roots, sorted));
    }

    private List<DeletePlan.Part> parts(List<Rows> roots, Map<String, long[]> sorted) {
        Map<String, List<Rows>> byModel = new LinkedHashMap<>();
        for (Rows rows : Cascade.childrenFirst(schema, reader, roots)) {
            Rows others = without(rows, sorted.getOrDefault(rows.model(), new long[0]));
            if (others.rowIds().length > 0)
                byModel.computeIfAbsent(rows.model(), model -> new ArrayList<>()).add(others);
        }
        return byModel.values().stream().map(this::part).toList();
    }

    private static Rows without(Rows rows, long... roots) {
        return new Rows(
                rows.model(),
                Arrays.stream(rows.rowIds())
                        .filter(rowId -> Arrays.binarySearch(roots, rowId) < 0)
                        .toArray());
    }

    private DeletePlan.Part part(List<Rows> ofModel) {
        String model = ofModel.getFirst().model();
        long count = ofModel.stream().mapToLong(rows -> rows.rowIds().length).sum();
        long[] first =
                ofModel.stream()
                        .flatMapToLong(rows -> Arrays.stream(rows.rowIds()))
                        .limit(DeletePlan.MOST_NAMED)
                        .toArray();
        List<ModelRecord> named = reader.rows(model, first).stream().map(Row::record).toList();
        return new DeletePlan.Part(model, count, named);
    }
}

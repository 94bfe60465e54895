package dev.storeroom.datastore;

import dev.storeroom.data.Deletion;
import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordCheck;
import dev.storeroom.data.RecordKey;
import dev.storeroom.query.Predicate;
import dev.storeroom.schema.ModelType;
import dev.storeroom.store.Creation;
import dev.storeroom.store.Row;
import dev.storeroom.store.Store;
import dev.storeroom.store.WriteTransaction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Saves and deletes: completes a record, checks it against what is stored, and hands it to the
/// store, all in one transaction.
final class RecordWriter {
    private final Store store;
    private final Supplier<String> ids;

    RecordWriter(Store store, Supplier<String> ids) {
        this.store = store;
        this.ids = ids;
    }

    SaveOutcome save(ModelRecord record, Demand demand) {
        return save(given(record), demand);
    }

    /// Writes the changes over the stored record; where there is none, the whole is created.
    SaveOutcome save(ModelRecord whole, ModelRecord changes, Demand demand) {
        Given toCreate = given(whole, whole);
        if (toCreate.key().isEmpty()) return new SaveOutcome.Invalid(toCreate.problems());
        return store.write(
                part -> {
                    Optional<Row> row = part.find(toCreate.key().get());
                    return row.isPresent()
                            ? update(part, given(changes), row.get(), demand, Origin.USER)
                            : save(part, toCreate, demand, Origin.USER);
                });
    }

    SaveOutcome create(ModelRecord record, ModelRecord original) {
        return save(given(record, original), new Demand.Absent());
    }

    private SaveOutcome save(Given given, Demand demand) {
        return store.write(part -> save(part, given, demand, Origin.USER));
    }

    private Given given(ModelRecord record) {
        return given(record, new ModelRecord(record.model(), Map.of()));
    }

    private Given given(ModelRecord record, ModelRecord original) {
        return Given.of(store.schema(), record, original, ids);
    }

    SaveOutcome putBack(ModelRecord former, ModelRecord seen) {
        ModelType type = store.schema().model(former.model());
        RecordKey key = former.key(type);
        return store.write(
                part -> {
                    Optional<Row> row = part.find(key);
                    if (row.isEmpty()) return new SaveOutcome.ConditionFailed(Optional.empty());
                    ModelRecord before = row.get().record();
                    if (!new Demand.AsSeen(seen).isMetBy(type, before, former))
                        return new SaveOutcome.ConditionFailed(Optional.of(before));
                    ModelRecord after = whole(type, before, former);
                    part.update(key, row.get(), after, null, Origin.USER);
                    return new SaveOutcome.Saved(after, Optional.of(before));
                });
    }

    List<SaveOutcome> saveAll(List<ModelRecord> records, boolean keepGoing, Origin origin) {
        try {
            return store.write(part -> saveAll(part, records, keepGoing, origin));
        } catch (AllOrNothing stopped) {
            return stopped.outcomes;
        }
    }

    private List<SaveOutcome> saveAll(
            WriteTransaction part, List<ModelRecord> records, boolean keepGoing, Origin origin) {
        List<SaveOutcome> outcomes = new ArrayList<>(records.size());
        part.expect(records.stream().map(ModelRecord::model).collect(Collectors.toSet()));
        Ahead.forEach(
                records,
                this::given,
                given -> outcomes.add(save(part, given, new Demand.Nothing(), origin)));
        boolean good = outcomes.stream().allMatch(SaveOutcome.Saved.class::isInstance);
        if (!good && !keepGoing) throw new AllOrNothing(outcomes);
        return outcomes;
    }

    /// Creates at once what can be created, since that takes no look at the file; else looks what
    /// is stored.
    private SaveOutcome save(WriteTransaction part, Given given, Demand demand, Origin origin) {
        if (given.key().isEmpty()) return new SaveOutcome.Invalid(given.problems());
        Optional<Creation> creation = demand.allowsCreation() ? given.creation() : Optional.empty();
        if (creation.isPresent() && part.create(creation.get(), origin))
            return new SaveOutcome.Saved(creation.get().record(), Optional.empty());
        Optional<Row> row = part.find(given.key().get());
        if (row.isPresent()) return update(part, given, row.get(), demand, origin);
        return demand.allowsCreation()
                ? new SaveOutcome.Invalid(given.problems())
                : new SaveOutcome.ConditionFailed(Optional.empty());
    }

    private SaveOutcome update(
            WriteTransaction part, Given given, Row row, Demand demand, Origin origin) {
        ModelType type = given.type();
        ModelRecord before = row.record();
        if (!demand.isMetBy(type, before, given.record()))
            return new SaveOutcome.ConditionFailed(Optional.of(before));
        ModelRecord after = whole(type, before, given.record());
        Set<String> changed = changed(before, given.record());
        List<FieldProblem> problems = RecordCheck.of(store.schema(), type, before, after, changed);
        if (!problems.isEmpty()) return new SaveOutcome.Invalid(problems);
        part.update(before.key(type), row, after, demand.conditionText(), origin);
        return new SaveOutcome.Saved(after, Optional.of(before));
    }

    private static Set<String> changed(ModelRecord stored, ModelRecord given) {
        Set<String> changed = new LinkedHashSet<>();
        given.values()
                .forEach(
                        (field, value) -> {
                            if (!stored.value(field).equals(value)) changed.add(field);
                        });
        return changed;
    }

    /// The record as it will be read back: a value for every stored field in the schema's order.
    private static ModelRecord whole(ModelType type, ModelRecord before, ModelRecord given) {
        ModelRecord whole = before.overlaidWith(given);
        return ModelRecord.complete(type, field -> whole.value(field.name()));
    }

    DeleteOutcome delete(RecordKey key, Demand demand) {
        ModelType type = store.schema().model(key.model());
        return store.write(
                part -> {
                    Optional<Row> row = part.find(key);
                    if (row.isEmpty()) return new DeleteOutcome.NotFound();
                    ModelRecord stored = row.get().record();
                    if (!demand.isMetBy(type, stored, stored))
                        return new DeleteOutcome.ConditionFailed(stored);
                    String condition = demand.conditionText();
                    return new DeleteOutcome.Deleted(
                            List.of(part.delete(key, row.get(), condition, Origin.USER)));
                });
    }

    DeleteOutcome delete(List<RecordKey> keys) {
        return store.write(part -> deleted(part, found(part, keys)));
    }

    DeleteOutcome deleteMatching(String model, Predicate predicate) {
        return store.write(part -> deleted(part, part.rows(model, predicate)));
    }

    private static List<Row> found(WriteTransaction part, List<RecordKey> keys) {
        return keys.stream().flatMap(key -> part.find(key).stream()).toList();
    }

    private DeleteOutcome deleted(WriteTransaction part, List<Row> rows) {
        List<Deletion> deletions = new ArrayList<>(rows.size());
        for (Row row : rows) deletions.add(deleted(part, row));
        return new DeleteOutcome.Deleted(deletions);
    }

    private Deletion deleted(WriteTransaction part, Row row) {
        return part.delete(keyOf(row.record()), row, null, Origin.USER);
    }

    DeleteOutcome delete(DeletePlan plan) {
        return store.write(
                part -> {
                    List<Deletion> deletions = new ArrayList<>();
                    new DeletePlanner(store.schema(), part.rowReader())
                            .forEach(plan, row -> deletions.add(deleted(part, row)));
                    return deletions.isEmpty()
                            ? new DeleteOutcome.NotFound()
                            : new DeleteOutcome.Deleted(deletions);
                });
    }

    List<RecordKey> undelete(List<Deletion> deletions) {
        return store.write(
                part -> {
                    List<RecordKey> leftAlone = new ArrayList<>();
                    for (Deletion deletion : deletions) {
                        RecordKey key = keyOf(deletion.record());
                        if (!part.undelete(key, deletion)) leftAlone.add(key);
                    }
                    return leftAlone;
                });
    }

    private RecordKey keyOf(ModelRecord record) {
        return record.key(store.schema().model(record.model()));
    }

    /// Rolls back an import that has bad records, and carries what became of each.
    private static final class AllOrNothing extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<SaveOutcome> outcomes;

        AllOrNothing(List<SaveOutcome> outcomes) {
            this.outcomes = outcomes;
        }
    }
}

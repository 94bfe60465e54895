package dev.storeroom.datastore;

import dev.storeroom.data.Deletion;
import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordCheck;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateMatcher;
import dev.storeroom.query.PredicateText;
import dev.storeroom.query.Query;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.store.Row;
import dev.storeroom.store.Store;
import dev.storeroom.store.WriteTransaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Saves and deletes: completes a record, checks it against what is stored, and hands it to the
/// store, all in one transaction.
final class RecordWriter {
    private static final int LOOKED_UP_AT_ONCE = 500;
    private final Store store;
    private final Supplier<String> ids;

    RecordWriter(Store store, Supplier<String> ids) {
        this.store = store;
        this.ids = ids;
    }

    SaveOutcome save(ModelRecord record, Optional<Predicate> condition, Origin origin) {
        ModelRecord given = prepared(record);
        return store.write(part -> save(part, given, condition, origin, new HashSet<>()));
    }

    SaveOutcome putBack(ModelRecord former) {
        ModelType type = store.schema().model(former.model());
        RecordKey key = former.key(type);
        return store.write(
                part -> {
                    Optional<Row> row = part.find(key);
                    if (row.isEmpty()) return new SaveOutcome.ConditionFailed(Optional.empty());
                    ModelRecord before = row.get().record();
                    ModelRecord after = whole(type, Optional.of(before), former);
                    part.update(key, row.get(), after, null, Origin.USER);
                    return new SaveOutcome.Saved(after, Optional.of(before));
                });
    }

    List<SaveOutcome> saveAll(List<ModelRecord> records, boolean keepGoing, Origin origin) {
        List<ModelRecord> given = records.stream().map(this::prepared).toList();
        try {
            return store.write(part -> saveAll(part, given, keepGoing, origin));
        } catch (AllOrNothing stopped) {
            return stopped.outcomes;
        }
    }

    private List<SaveOutcome> saveAll(
            WriteTransaction part, List<ModelRecord> given, boolean keepGoing, Origin origin) {
        List<SaveOutcome> outcomes = new ArrayList<>(given.size());
        for (int start = 0; start < given.size(); start += LOOKED_UP_AT_ONCE) {
            int end = Math.min(given.size(), start + LOOKED_UP_AT_ONCE);
            List<ModelRecord> chunk = given.subList(start, end);
            Set<RecordKey> unknown = unknown(part, chunk);
            for (ModelRecord record : chunk)
                outcomes.add(save(part, record, Optional.empty(), origin, unknown));
        }
        boolean good = outcomes.stream().allMatch(SaveOutcome.Saved.class::isInstance);
        if (!good && !keepGoing) throw new AllOrNothing(outcomes);
        return outcomes;
    }

    private Set<RecordKey> unknown(WriteTransaction part, List<ModelRecord> records) {
        Map<String, List<RecordKey>> keys = new LinkedHashMap<>();
        for (ModelRecord record : records) {
            ModelType type = store.schema().model(record.model());
            if (keyProblems(type, record).isEmpty())
                keys.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(record.key(type));
        }
        Set<RecordKey> unknown = new HashSet<>();
        keys.forEach((model, ofModel) -> unknown.addAll(part.unknown(model, ofModel)));
        return unknown;
    }

    /// @param unknown keys known to be new to the file; the record's is taken out
    private SaveOutcome save(
            WriteTransaction part,
            ModelRecord given,
            Optional<Predicate> condition,
            Origin origin,
            Set<RecordKey> unknown) {
        ModelType type = store.schema().model(given.model());
        List<FieldProblem> keyProblems = keyProblems(type, given);
        if (!keyProblems.isEmpty()) return new SaveOutcome.Invalid(keyProblems);
        RecordKey key = given.key(type);
        boolean isUnknown = unknown.remove(key);
        Optional<Row> row = isUnknown ? Optional.empty() : part.find(key);
        Optional<ModelRecord> before = row.map(Row::record);
        if (condition.isPresent() && !matches(type, condition.get(), before))
            return new SaveOutcome.ConditionFailed(before);
        ModelRecord after = whole(type, before, given);
        List<FieldProblem> problems =
                before.isPresent()
                        ? RecordCheck.of(store.schema(), type, after, changed(before.get(), given))
                        : RecordCheck.ofNew(store.schema(), type, given);
        if (!problems.isEmpty()) return new SaveOutcome.Invalid(problems);
        if (row.isPresent()) {
            String text = condition.map(PredicateText::print).orElse(null);
            part.update(key, row.get(), after, text, origin);
        } else if (isUnknown) {
            part.insertUnknown(key, after, origin);
        } else {
            part.insert(key, after, origin);
        }
        return new SaveOutcome.Saved(after, before);
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
    private static ModelRecord whole(
            ModelType type, Optional<ModelRecord> before, ModelRecord given) {
        if (before.isEmpty()) return ModelRecord.complete(type, field -> given.value(field.name()));
        ModelRecord whole = before.get().overlaidWith(given);
        return ModelRecord.complete(type, field -> whole.value(field.name()));
    }

    private boolean matches(ModelType type, Predicate condition, Optional<ModelRecord> stored) {
        return stored.filter(record -> new PredicateMatcher(type).matches(record, condition))
                .isPresent();
    }

    private static List<FieldProblem> keyProblems(ModelType type, ModelRecord record) {
        List<FieldProblem> problems = new ArrayList<>();
        for (String field : type.key().fields()) {
            Value part = record.value(field);
            if (part.isNull() || part.equals(Value.text("")))
                problems.add(new FieldProblem(field, "The key needs a value for “" + field + "”."));
        }
        return problems;
    }

    /// The record with a key and with GraphQL's input coercions: a number given for an `ID` is its
    /// text, a whole number given for a `Float` is a real one.
    private ModelRecord prepared(ModelRecord record) {
        ModelType type = store.schema().model(record.model());
        ModelRecord prepared = record;
        for (Field field : type.storedFields()) {
            Value value = record.value(field.name());
            Value coerced = coerced(field, value);
            if (coerced != value) prepared = prepared.with(field.name(), coerced);
        }
        String first = type.key().fields().getFirst();
        return type.key().isGenerated() && record.value(first).isNull()
                ? prepared.with(first, Value.text(ids.get()))
                : prepared;
    }

    private static Value coerced(Field field, Value value) {
        return field.type() instanceof FieldType.Scalar(ScalarType scalar)
                ? ScalarRules.coerced(scalar, value)
                : value;
    }

    DeleteOutcome delete(RecordKey key, Optional<Predicate> condition) {
        ModelType type = store.schema().model(key.model());
        return store.write(
                part -> {
                    Optional<Row> row = part.find(key);
                    if (row.isEmpty()) return new DeleteOutcome.NotFound();
                    ModelRecord stored = row.get().record();
                    if (condition.isPresent()
                            && !matches(type, condition.get(), Optional.of(stored)))
                        return new DeleteOutcome.ConditionFailed(stored);
                    String text = condition.map(PredicateText::print).orElse(null);
                    return new DeleteOutcome.Deleted(
                            List.of(part.delete(key, row.get(), text, Origin.USER)));
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
        for (Row row : rows)
            deletions.add(part.delete(keyOf(row.record()), row, null, Origin.USER));
        return new DeleteOutcome.Deleted(deletions);
    }

    DeleteOutcome delete(DeletePlan plan) {
        return store.write(
                part -> {
                    List<ModelRecord> roots =
                            found(part, plan.roots()).stream().map(Row::record).toList();
                    if (roots.isEmpty()) return new DeleteOutcome.NotFound();
                    List<ModelRecord> going =
                            Cascade.plan(store.schema(), query -> records(part, query), roots)
                                    .records();
                    return deleted(part, found(part, going.stream().map(this::keyOf).toList()));
                });
    }

    private static List<ModelRecord> records(WriteTransaction part, Query query) {
        return part.rows(query.model(), query.predicate()).stream().map(Row::record).toList();
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

package dev.storeroom.datastore;

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
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.store.Store;
import dev.storeroom.store.WriteTransaction;

import java.util.ArrayList;
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
    private final Store store;
    private final Supplier<String> ids;

    RecordWriter(Store store, Supplier<String> ids) {
        this.store = store;
        this.ids = ids;
    }

    SaveOutcome save(ModelRecord record, Optional<Predicate> condition, Origin origin) {
        ModelRecord given = prepared(record);
        return store.write(part -> save(part, given, condition, origin));
    }

    List<SaveOutcome> saveAll(List<ModelRecord> records, boolean keepGoing, Origin origin) {
        List<ModelRecord> given = records.stream().map(this::prepared).toList();
        try {
            return store.write(
                    part -> {
                        List<SaveOutcome> outcomes = new ArrayList<>(given.size());
                        boolean good = true;
                        for (ModelRecord record : given) {
                            SaveOutcome outcome = save(part, record, Optional.empty(), origin);
                            outcomes.add(outcome);
                            good &= outcome instanceof SaveOutcome.Saved;
                        }
                        if (!good && !keepGoing) throw new AllOrNothing(outcomes);
                        return outcomes;
                    });
        } catch (AllOrNothing stopped) {
            return stopped.outcomes;
        }
    }

    private SaveOutcome save(
            WriteTransaction part,
            ModelRecord given,
            Optional<Predicate> condition,
            Origin origin) {
        ModelType type = store.schema().model(given.model());
        List<FieldProblem> keyProblems = keyProblems(type, given);
        if (!keyProblems.isEmpty()) return new SaveOutcome.Invalid(keyProblems);
        RecordKey key = given.key(type);
        Optional<ModelRecord> before = part.find(key);
        if (condition.isPresent() && !matches(type, condition.get(), before))
            return new SaveOutcome.ConditionFailed(before);
        ModelRecord whole = before.map(stored -> stored.overlaidWith(given)).orElse(given);
        Set<String> changed =
                before.map(stored -> changed(stored, given)).orElseGet(() -> all(type, given));
        List<FieldProblem> problems = RecordCheck.of(store.schema(), type, whole, changed);
        if (!problems.isEmpty()) return new SaveOutcome.Invalid(problems);
        String text = before.isPresent() ? condition.map(PredicateText::print).orElse(null) : null;
        ModelRecord saved = part.save(key, whole(type, whole), text, origin);
        return new SaveOutcome.Saved(saved, before);
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

    private static Set<String> all(ModelType type, ModelRecord given) {
        Set<String> all = new LinkedHashSet<>();
        type.storedFields().forEach(field -> all.add(field.name()));
        all.addAll(given.values().keySet());
        return all;
    }

    /// The record with every stored field in the schema's order, as it will be read back.
    private static ModelRecord whole(ModelType type, ModelRecord record) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : type.storedFields())
            values.put(field.name(), record.value(field.name()));
        return new ModelRecord(type.name(), values);
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
            if (record.has(field.name()))
                prepared = prepared.with(field.name(), coerced(field, record.value(field.name())));
        }
        String id = type.key().fields().getFirst();
        if (type.key().isGenerated() && prepared.value(id).isNull())
            prepared = prepared.with(id, Value.text(ids.get()));
        return prepared;
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
                    Optional<ModelRecord> stored = part.find(key);
                    if (stored.isEmpty()) return new DeleteOutcome.NotFound();
                    if (condition.isPresent() && !matches(type, condition.get(), stored))
                        return new DeleteOutcome.ConditionFailed(stored.get());
                    part.delete(key, condition.map(PredicateText::print).orElse(null), Origin.USER);
                    return new DeleteOutcome.Deleted(List.of(stored.get()));
                });
    }

    DeleteOutcome deleteMatching(String model, Predicate predicate) {
        return store.write(
                part -> {
                    List<ModelRecord> deleted = new ArrayList<>();
                    for (RecordKey key : part.keys(model, predicate))
                        part.delete(key, null, Origin.USER).ifPresent(deleted::add);
                    return new DeleteOutcome.Deleted(deleted);
                });
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

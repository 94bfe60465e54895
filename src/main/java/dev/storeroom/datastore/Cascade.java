package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.query.Query;
import dev.storeroom.query.RelationPath;
import dev.storeroom.schema.Schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// Finds what goes when records go: all that they have, by `@hasOne` and `@hasMany`, and all that
/// those have. One query for a few hundred records of a model, however deep it leads.
final class Cascade {
    private static final int FOLLOWED_AT_ONCE = 400;

    private final Schema schema;
    private final Function<Query, List<ModelRecord>> reader;
    private final Map<RecordKey, ModelRecord> found = new LinkedHashMap<>();
    private final Map<RecordKey, Set<RecordKey>> children = new LinkedHashMap<>();

    private Cascade(Schema schema, Function<Query, List<ModelRecord>> reader) {
        this.schema = schema;
        this.reader = reader;
    }

    /// @param reader answers queries from one consistent look at the store
    static DeletePlan plan(
            Schema schema,
            Function<Query, List<ModelRecord>> reader,
            Collection<ModelRecord> roots) {
        var cascade = new Cascade(schema, reader);
        List<RecordKey> keys = roots.stream().map(cascade::key).toList();
        cascade.follow(roots);
        return new DeletePlan(keys, cascade.childrenFirst(keys));
    }

    private RecordKey key(ModelRecord record) {
        return record.key(schema.model(record.model()));
    }

    private void follow(Collection<ModelRecord> roots) {
        Collection<ModelRecord> next = unseen(roots);
        while (!next.isEmpty()) {
            List<ModelRecord> reached = new ArrayList<>();
            byModel(next).forEach((model, records) -> reached.addAll(related(model, records)));
            next = unseen(reached);
        }
    }

    private Collection<ModelRecord> unseen(Collection<ModelRecord> records) {
        List<ModelRecord> unseen = new ArrayList<>();
        for (ModelRecord record : records)
            if (found.putIfAbsent(key(record), record) == null) unseen.add(record);
        return unseen;
    }

    private static Map<String, List<ModelRecord>> byModel(Collection<ModelRecord> records) {
        Map<String, List<ModelRecord>> byModel = new LinkedHashMap<>();
        for (ModelRecord record : records)
            byModel.computeIfAbsent(record.model(), name -> new ArrayList<>()).add(record);
        return byModel;
    }

    private List<ModelRecord> related(String model, List<ModelRecord> records) {
        List<ModelRecord> related = new ArrayList<>();
        for (RelationPath path : RelationPath.of(schema, schema.model(model))) {
            if (!path.isCascading()) continue;
            for (int start = 0; start < records.size(); start += FOLLOWED_AT_ONCE) {
                int end = Math.min(records.size(), start + FOLLOWED_AT_ONCE);
                related.addAll(related(path.steps().getFirst(), records.subList(start, end)));
            }
        }
        return related;
    }

    private List<ModelRecord> related(RelationPath.Step step, List<ModelRecord> parents) {
        Map<Object, List<RecordKey>> byShared = new LinkedHashMap<>();
        for (ModelRecord parent : parents)
            byShared.computeIfAbsent(shared(parent, step.key().own()), values -> new ArrayList<>())
                    .add(key(parent));
        List<ModelRecord> related = reader.apply(step.from(parents));
        for (ModelRecord child : related) {
            for (RecordKey parent :
                    byShared.getOrDefault(shared(child, step.key().related()), List.of()))
                children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(key(child));
        }
        return related;
    }

    private static Object shared(ModelRecord record, List<String> fields) {
        return fields.stream().map(record::value).toList();
    }

    /// Depth first without recursion: a record is put down when all it leads to is. Records that
    /// belong to each other in a circle go in the order in which they were reached.
    private List<ModelRecord> childrenFirst(List<RecordKey> roots) {
        List<ModelRecord> ordered = new ArrayList<>(found.size());
        Set<RecordKey> entered = new HashSet<>();
        Set<RecordKey> left = new HashSet<>();
        Deque<RecordKey> path = new ArrayDeque<>();
        for (RecordKey root : roots) {
            path.push(root);
            while (!path.isEmpty()) {
                RecordKey key = path.peek();
                if (entered.add(key)) {
                    for (RecordKey child : children.getOrDefault(key, Set.of()))
                        if (!entered.contains(child)) path.push(child);
                } else {
                    path.pop();
                    if (left.add(key)) ordered.add(Objects.requireNonNull(found.get(key)));
                }
            }
        }
        return ordered;
    }
}

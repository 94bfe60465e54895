package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.query.Query;
import dev.storeroom.query.RelationPath;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.store.Row;
import dev.storeroom.store.RowReader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/// Finds what goes when records go: all that they have, by `@hasOne` and `@hasMany`, and all that
/// those have. One query for a few hundred records of a model, however deep it leads.
///
/// Only row numbers are kept. What belongs to which other record is kept for those that have
/// something in turn; the others, by far the most, go first whatever they belong to.
final class Cascade {
    private final Schema schema;
    private final RowReader reader;
    private final Map<String, List<Rows>> leaves = new LinkedHashMap<>();
    private final Set<Place> found = new LinkedHashSet<>();
    private final Map<Place, Set<Place>> children = new HashMap<>();

    private record Place(String model, long rowId) {}

    private Cascade(Schema schema, RowReader reader) {
        this.schema = schema;
        this.reader = reader;
    }

    /// The roots and all that goes with them, each row before the one it belongs to.
    static List<Rows> childrenFirst(Schema schema, RowReader reader, List<Rows> roots) {
        var cascade = new Cascade(schema, reader);
        List<Rows> next = roots.stream().map(cascade::taken).toList();
        while (!next.isEmpty()) {
            List<Rows> reached = new ArrayList<>();
            for (Rows rows : next)
                for (Rows batch : rows.inBatches()) reached.addAll(cascade.follow(batch));
            next = reached;
        }
        List<Rows> ordered = new ArrayList<>();
        cascade.leaves.forEach((model, rows) -> ordered.add(distinct(model, rows)));
        ordered.addAll(cascade.innerChildrenFirst());
        return ordered;
    }

    /// Those of the rows that have to be followed.
    private Rows taken(Rows rows) {
        if (isLeaf(schema.model(rows.model()))) {
            addLeaves(rows);
            return new Rows(rows.model());
        }
        var fresh = LongStream.builder();
        for (long rowId : rows.rowIds())
            if (found.add(new Place(rows.model(), rowId))) fresh.add(rowId);
        return new Rows(rows.model(), fresh.build().toArray());
    }

    private void addLeaves(Rows rows) {
        leaves.computeIfAbsent(rows.model(), model -> new ArrayList<>()).add(rows);
    }

    private boolean isLeaf(ModelType type) {
        return RelationPath.of(schema, type).stream().noneMatch(RelationPath::isCascading);
    }

    private List<Rows> follow(Rows batch) {
        List<Row> parents = reader.rows(batch.model(), batch.rowIds());
        List<ModelRecord> records = parents.stream().map(Row::record).toList();
        List<Rows> reached = new ArrayList<>();
        for (RelationPath path : RelationPath.of(schema, schema.model(batch.model()))) {
            if (!path.isCascading()) continue;
            RelationPath.Step step = path.steps().getFirst();
            Query query = step.from(records);
            if (isLeaf(step.to())) addLeaves(new Rows(query.model(), reader.rowIds(query)));
            else reached.add(related(step, parents, query));
        }
        return reached;
    }

    private Rows related(RelationPath.Step step, List<Row> parents, Query query) {
        Map<Object, List<Place>> byShared = new HashMap<>();
        for (Row parent : parents)
            byShared.computeIfAbsent(shared(parent, step.key().own()), v -> new ArrayList<>())
                    .add(new Place(parent.record().model(), parent.rowId()));
        var fresh = LongStream.builder();
        reader.forEach(
                query,
                row -> {
                    var child = new Place(query.model(), row.rowId());
                    for (Place parent :
                            byShared.getOrDefault(shared(row, step.key().related()), List.of()))
                        children.computeIfAbsent(parent, p -> new LinkedHashSet<>()).add(child);
                    if (found.add(child)) fresh.add(row.rowId());
                });
        return new Rows(query.model(), fresh.build().toArray());
    }

    private static Object shared(Row row, List<String> fields) {
        return fields.stream().map(row.record()::value).toList();
    }

    private static Rows distinct(String model, List<Rows> some) {
        long[] sorted = some.stream().flatMapToLong(rows -> Arrays.stream(rows.rowIds())).toArray();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++)
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[count++] = sorted[i];
        return new Rows(model, Arrays.copyOf(sorted, count));
    }

    /// Depth first without recursion: a row is put down when all it leads to is. Records that
    /// belong to each other in a circle go in the order in which they were reached.
    private List<Rows> innerChildrenFirst() {
        List<Place> ordered = new ArrayList<>(found.size());
        Set<Place> entered = new HashSet<>();
        Set<Place> left = new HashSet<>();
        Deque<Place> path = new ArrayDeque<>();
        for (Place start : found) {
            path.push(start);
            while (!path.isEmpty()) {
                Place place = path.peek();
                if (entered.add(place)) {
                    for (Place child : children.getOrDefault(place, Set.of()))
                        if (!entered.contains(child)) path.push(child);
                } else {
                    path.pop();
                    if (left.add(place)) ordered.add(place);
                }
            }
        }
        return runs(ordered);
    }

    /// The places in their order, those of one model that stand together taken together.
    private static List<Rows> runs(List<Place> places) {
        List<Rows> runs = new ArrayList<>();
        for (int from = 0, to = 0; from < places.size(); from = to) {
            String model = places.get(from).model();
            while (to < places.size() && places.get(to).model().equals(model)) to++;
            runs.add(
                    new Rows(
                            model,
                            places.subList(from, to).stream().mapToLong(Place::rowId).toArray()));
        }
        return runs;
    }
}

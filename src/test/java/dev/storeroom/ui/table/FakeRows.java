package dev.storeroom.ui.table;

import dev.storeroom.data.Change;
import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.Deletion;
import dev.storeroom.data.Draft;
import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordCheck;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Subscription;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.datastore.DeletePlan;
import dev.storeroom.datastore.RowVector;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.query.Sort;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.SourcePosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Posts in memory, as the store would hold them. Filters are kept but not obeyed, and of the sorts
/// only that by title.
final class FakeRows implements RowSource {
    private static final SourcePosition NOWHERE = new SourcePosition("test", 1, 1);
    private static final EnumType STATUS =
            new EnumType("PostStatus", List.of("DRAFT", "PUBLISHED"), null, NOWHERE);
    static final ModelType POST =
            new ModelType(
                    "Post",
                    List.of(
                            field("id", scalar(ScalarType.ID), true, false),
                            field("title", scalar(ScalarType.STRING), true, false),
                            field("status", new FieldType.Enumeration(STATUS), true, false),
                            field("rating", scalar(ScalarType.INT), false, false),
                            field("featured", scalar(ScalarType.BOOLEAN), false, false),
                            field("content", scalar(ScalarType.STRING), false, false),
                            field("createdAt", scalar(ScalarType.AWS_DATE_TIME), false, true)),
                    new PrimaryKey(List.of("id"), PrimaryKey.Kind.MANAGED_ID),
                    List.of(),
                    null,
                    NOWHERE);
    static final Schema SCHEMA = new Schema(List.of(POST), List.of(STATUS), List.of(), List.of());

    final List<ModelRecord> saves = new CopyOnWriteArrayList<>();
    final List<Draft> drafts = new CopyOnWriteArrayList<>();
    final List<Query> queries = new CopyOnWriteArrayList<>();
    private final Map<Long, StoredRow> rows = new TreeMap<>();
    private final List<Consumer<ChangeSet>> listeners = new CopyOnWriteArrayList<>();
    volatile boolean isFull;
    private boolean readOnly;
    private long commit = 1;

    static FakeRows of(int count) {
        var fake = new FakeRows();
        for (int i = 1; i <= count; i++) fake.put(i, post(i));
        return fake;
    }

    FakeRows readOnly() {
        readOnly = true;
        return this;
    }

    static ModelRecord post(int number) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("id", Value.text("%08d-aaaa-bbbb-cccc-0123456789ab".formatted(number)));
        values.put("title", Value.text("Post " + number));
        values.put("status", Value.text(number % 2 == 0 ? "PUBLISHED" : "DRAFT"));
        values.put("rating", number % 3 == 0 ? Value.NULL : Value.whole(number % 6));
        values.put("featured", Value.truth(number % 2 == 1));
        values.put("content", number % 4 == 0 ? Value.text("") : Value.text("About " + number));
        return new ModelRecord("Post", values);
    }

    synchronized void put(long rowId, ModelRecord record) {
        var pending =
                rowId % 5 == 0
                        ? Optional.of(Mutation.State.PENDING)
                        : Optional.<Mutation.State>empty();
        rows.put(rowId, new StoredRow(rowId, record, pending, Optional.empty()));
    }

    /// A record that somebody else writes.
    void arrives(long rowId, ModelRecord record) {
        put(rowId, record);
        tell(new Change(record.key(POST), Change.Kind.INSERT, Origin.SUBSCRIPTION));
    }

    /// A value that somebody else writes.
    void changes(long rowId, String field, Value value) {
        ModelRecord changed = record(rowId).with(field, value);
        put(rowId, changed);
        tell(new Change(changed.key(POST), Change.Kind.UPDATE, Origin.SUBSCRIPTION));
    }

    /// A record that somebody else deletes.
    void goes(long rowId) {
        ModelRecord gone = record(rowId);
        synchronized (this) {
            rows.remove(rowId);
        }
        tell(new Change(gone.key(POST), Change.Kind.DELETE, Origin.SUBSCRIPTION));
    }

    synchronized ModelRecord record(long rowId) {
        return rows.get(rowId).record();
    }

    @Override
    public Schema schema() {
        return SCHEMA;
    }

    @Override
    public Labels labels() {
        return Labels.USUAL;
    }

    @Override
    public ModelType model() {
        return POST;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public synchronized RowVector positions(Query query) {
        queries.add(query);
        long limit = query.page().map(page -> (long) page.size()).orElse(Long.MAX_VALUE);
        Stream<StoredRow> found = rows.values().stream();
        if (query.sorts().equals(List.of(Sort.ascending("title"))))
            found = found.sorted(Comparator.comparing(row -> title(row.record())));
        return new RowVector(commit, found.limit(limit).mapToLong(StoredRow::rowId).toArray());
    }

    private static String title(ModelRecord record) {
        return ((Value.Text) record.value("title")).text();
    }

    @Override
    public synchronized List<StoredRow> rows(long... rowIds) {
        return Arrays.stream(rowIds).mapToObj(rows::get).filter(row -> row != null).toList();
    }

    @Override
    public synchronized Optional<StoredRow> find(RecordKey key) {
        return row(key);
    }

    @Override
    public Map<RecordKey, ModelRecord> related(Collection<RecordKey> keys) {
        return Map.of();
    }

    @Override
    public List<ModelRecord> query(Query query) {
        return List.of();
    }

    @Override
    public synchronized long total() {
        return rows.size();
    }

    @Override
    public SaveOutcome save(ModelRecord patch, ModelRecord seen) {
        failIfFull();
        return putBack(patch, seen);
    }

    @Override
    public SaveOutcome putBack(ModelRecord patch, ModelRecord seen) {
        Optional<ModelRecord> now = find(patch.key(POST)).map(StoredRow::record);
        boolean isAsSeen =
                now.isPresent()
                        && patch.values().keySet().stream()
                                .allMatch(
                                        field -> now.get().value(field).equals(seen.value(field)));
        return isAsSeen ? write(patch) : new SaveOutcome.ConditionFailed(now);
    }

    private SaveOutcome write(ModelRecord patch) {
        saves.add(patch);
        Change change = new Change(patch.key(POST), Change.Kind.UPDATE, Origin.USER);
        SaveOutcome outcome;
        synchronized (this) {
            StoredRow row = row(patch.key(POST)).orElseThrow();
            ModelRecord complete = row.record().overlaidWith(patch);
            List<FieldProblem> problems =
                    RecordCheck.of(
                            SCHEMA,
                            POST,
                            row.record(),
                            complete,
                            patch.without("id").values().keySet());
            if (!problems.isEmpty()) return new SaveOutcome.Invalid(problems);
            put(row.rowId(), complete);
            outcome = new SaveOutcome.Saved(complete, Optional.of(row.record()));
        }
        tell(change);
        return outcome;
    }

    @Override
    public DeleteOutcome delete(List<RecordKey> keys) {
        List<Deletion> deletions = new ArrayList<>();
        synchronized (this) {
            for (RecordKey key : keys) row(key).map(this::deleted).ifPresent(deletions::add);
        }
        tell(new Change(keys.getFirst(), Change.Kind.DELETE, Origin.USER));
        return new DeleteOutcome.Deleted(deletions);
    }

    @Override
    public DeleteOutcome delete(Predicate predicate) {
        List<Deletion> deletions;
        synchronized (this) {
            deletions = List.copyOf(rows.values()).stream().map(this::deleted).toList();
        }
        RecordKey first = deletions.getFirst().record().key(POST);
        tell(new Change(first, Change.Kind.DELETE, Origin.USER));
        return new DeleteOutcome.Deleted(deletions);
    }

    @Override
    public DeletePlan planDelete(List<RecordKey> keys) {
        throw new AssertionError("nothing belongs to a Post here");
    }

    @Override
    public DeletePlan planDelete(Predicate predicate) {
        throw new AssertionError("nothing belongs to a Post here");
    }

    @Override
    public DeleteOutcome delete(DeletePlan plan) {
        throw new AssertionError("nothing belongs to a Post here");
    }

    private Deletion deleted(StoredRow row) {
        rows.remove(row.rowId());
        return new Deletion(row.rowId(), row.record(), Optional.empty());
    }

    @Override
    public List<RecordKey> undelete(List<Deletion> deletions) {
        deletions.forEach(deletion -> put(deletion.rowId(), deletion.record()));
        RecordKey first = deletions.getFirst().record().key(POST);
        tell(new Change(first, Change.Kind.INSERT, Origin.USER));
        return List.of();
    }

    @Override
    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    @Override
    public void keepDraft(Draft draft) {
        failIfFull();
        drafts.add(draft);
    }

    private void failIfFull() {
        if (isFull) throw new UncheckedIOException(new IOException("The disk is full."));
    }

    @Override
    public void dropDraft(Draft dropped) {
        drafts.removeIf(
                draft ->
                        draft.key().equals(dropped.key()) && draft.field().equals(dropped.field()));
    }

    @Override
    public Subscription observe(Consumer<ChangeSet> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Change change) {
        ChangeSet changes;
        synchronized (this) {
            changes = new ChangeSet(++commit, Map.of("Post", List.of(change)), java.util.Set.of());
        }
        listeners.forEach(listener -> listener.accept(changes));
    }

    private Optional<StoredRow> row(RecordKey key) {
        return rows.values().stream().filter(row -> row.record().key(POST).equals(key)).findFirst();
    }

    private static FieldType scalar(ScalarType type) {
        return new FieldType.Scalar(type);
    }

    private static Field field(String name, FieldType type, boolean required, boolean readOnly) {
        return new Field(name, type, required, readOnly, null, null, null, NOWHERE);
    }
}

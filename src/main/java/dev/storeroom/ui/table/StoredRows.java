package dev.storeroom.ui.table;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.Deletion;
import dev.storeroom.data.Draft;
import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Subscription;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.datastore.DeletePlan;
import dev.storeroom.datastore.RowVector;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.ui.desk.LabelChoice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The rows of one model in a data store.
record StoredRows(DataStore store, ModelType model, LabelChoice choice) implements RowSource {
    @Override
    public Schema schema() {
        return store.schema();
    }

    @Override
    public Labels labels() {
        return choice.now();
    }

    @Override
    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    @Override
    public RowVector positions(Query query) {
        return store.positions(query);
    }

    @Override
    public List<StoredRow> rows(long... rowIds) {
        return store.rows(model.name(), rowIds);
    }

    @Override
    public Optional<StoredRow> find(RecordKey key) {
        return store.find(key);
    }

    @Override
    public Map<RecordKey, ModelRecord> related(Collection<RecordKey> keys) {
        return keys.isEmpty() ? Map.of() : store.find(keys);
    }

    @Override
    public List<ModelRecord> query(Query query) {
        return store.query(query);
    }

    @Override
    public long total() {
        return store.counts().getOrDefault(model.name(), ModelCounts.NONE).rows();
    }

    @Override
    public SaveOutcome save(ModelRecord changed, ModelRecord seen) {
        return store.update(changed, seen);
    }

    @Override
    public SaveOutcome putBack(ModelRecord former, ModelRecord seen) {
        return store.putBack(former, seen);
    }

    @Override
    public DeleteOutcome delete(List<RecordKey> keys) {
        return store.delete(keys);
    }

    @Override
    public DeleteOutcome delete(Predicate predicate) {
        return predicate.equals(Predicate.ALL)
                ? store.deleteAll(model.name())
                : store.delete(model.name(), predicate);
    }

    @Override
    public DeletePlan planDelete(List<RecordKey> keys) {
        return store.planDelete(keys);
    }

    @Override
    public DeletePlan planDelete(Predicate predicate) {
        return store.planDelete(model.name(), predicate);
    }

    @Override
    public DeleteOutcome delete(DeletePlan plan) {
        return store.delete(plan);
    }

    @Override
    public List<RecordKey> undelete(List<Deletion> deletions) {
        return store.undelete(deletions);
    }

    @Override
    public List<Draft> drafts() {
        return store.drafts().stream().filter(draft -> draft.model().equals(model.name())).toList();
    }

    @Override
    public void keepDraft(Draft draft) {
        store.replaceDrafts(List.of(), List.of(draft));
    }

    @Override
    public void dropDraft(Draft draft) {
        store.replaceDrafts(List.of(draft), List.of());
    }

    @Override
    public Subscription observe(Consumer<ChangeSet> listener) {
        return store.observe(listener);
    }
}

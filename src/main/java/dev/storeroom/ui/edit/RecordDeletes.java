package dev.storeroom.ui.edit;

import dev.storeroom.data.Deletion;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// Deletes records of one model, and what belongs to them, tells of it, and takes it back as often
/// as asked; a creation is taken back by a delete.
///
/// Used on the JavaFX thread.
public final class RecordDeletes {
    private final ReversibleStore store;
    private final ModelType type;
    private final Tasks tasks;
    private final Notices notices;

    public RecordDeletes(ReversibleStore store, ModelType type, Tasks tasks, Notices notices) {
        this.store = store;
        this.type = type;
        this.tasks = tasks;
        this.notices = notices;
    }

    public void delete(RecordKey key) {
        run(1, () -> store.delete(List.of(key)));
    }

    /// Tells that a record was created.
    public void tellCreated(ModelRecord record) {
        String label = "“%s”".formatted(store.labels().of(type, record));
        tellCreated(record, "Created " + label, "create " + label);
    }

    /// Tells that a record was created, in other words.
    ///
    /// @param name what is undone, in a few words
    public void tellCreated(ModelRecord record, String sentence, String name) {
        var created = new Taken(List.of(record.key(type)), List.of());
        notices.done(sentence, name, created::takeAway, created::bringBack);
    }

    /// Does a delete of any kind and tells of it.
    ///
    /// @param count how many records the work deletes, as far as is known
    public void run(int count, Callable<DeleteOutcome> work) {
        tasks.run("Deleting " + Counted.records(count, type), work).onDone(this::tell);
    }

    /// Does a delete and tells of it in other words.
    ///
    /// @param name what is undone, in a few words
    public void run(int count, Callable<DeleteOutcome> work, String sentence, String name) {
        tasks.run("Deleting " + Counted.records(count, type), work)
                .onDone(outcome -> tell(outcome, deleted -> sentence, deleted -> name));
    }

    private void tell(DeleteOutcome outcome) {
        tell(
                outcome,
                deleted -> "Deleted " + named(deleted),
                deleted -> "delete " + named(deleted));
    }

    private void tell(
            DeleteOutcome outcome,
            Function<List<Deletion>, String> sentence,
            Function<List<Deletion>, String> name) {
        switch (outcome) {
            case DeleteOutcome.Deleted(List<Deletion> deletions) when !deletions.isEmpty() -> {
                var taken = new Taken(keys(deletions), deletions);
                notices.done(
                        sentence.apply(deletions),
                        name.apply(deletions),
                        taken::bringBack,
                        taken::takeAway);
            }
            case DeleteOutcome.Deleted _, DeleteOutcome.NotFound() ->
                    notices.done("Nothing was left to delete");
            case DeleteOutcome.ConditionFailed(ModelRecord stored) ->
                    notices.failed(
                            "“%s” was not deleted: it has changed."
                                    .formatted(store.labels().of(type, stored)));
        }
    }

    private String named(List<Deletion> deletions) {
        List<ModelRecord> ofType =
                deletions.stream()
                        .map(Deletion::record)
                        .filter(record -> record.model().equals(type.name()))
                        .toList();
        int others = deletions.size() - ofType.size();
        String name =
                ofType.size() == 1
                        ? "“%s”".formatted(store.labels().of(type, ofType.getFirst()))
                        : Counted.records(ofType.size(), type);
        return others == 0 ? name : "%s with %s more".formatted(name, Counted.number(others));
    }

    private List<RecordKey> keys(List<Deletion> deletions) {
        return deletions.stream().map(Deletion::record).map(this::key).toList();
    }

    private RecordKey key(ModelRecord record) {
        return record.key(store.schema().model(record.model()));
    }

    private void leftAlone(List<RecordKey> existing) {
        if (existing.isEmpty()) return;
        notices.failed(
                "%s could not be brought back: a record with the same key exists again."
                        .formatted(Counted.records(existing.size(), type)));
    }

    /// Some records that come and go by undo and redo. Each time they go they may hold other
    /// values.
    private final class Taken {
        private final List<RecordKey> keys;
        private List<Deletion> deletions;

        Taken(List<RecordKey> keys, List<Deletion> deletions) {
            this.keys = keys;
            this.deletions = deletions;
        }

        void bringBack() {
            tasks.run(
                            "Bringing back " + Counted.records(keys.size(), type),
                            () -> store.undelete(deletions))
                    .onDone(RecordDeletes.this::leftAlone);
        }

        void takeAway() {
            tasks.run("Deleting " + Counted.records(keys.size(), type), () -> store.delete(keys))
                    .onDone(this::taken);
        }

        private void taken(DeleteOutcome outcome) {
            if (outcome instanceof DeleteOutcome.Deleted(List<Deletion> again)) deletions = again;
        }
    }
}

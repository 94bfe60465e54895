package dev.storeroom.ui.table;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What can be done with whole records of the grid: delete, copy.
final class RecordCommands implements CellEdits.Answers {
    /// More records than this are not put on the clipboard.
    static final int MOST_COPIED = 100_000;

    private static final int BATCH = 500;

    /// SQLite nests no deeper than 1000 alternatives.
    private static final int MOST_KEYS = 500;

    private final RowSource source;
    private final Tasks tasks;
    private final Notices notices;
    private final Dialogs dialogs;

    RecordCommands(RowSource source, Tasks tasks, Notices notices, Dialogs dialogs) {
        this.source = source;
        this.tasks = tasks;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /// Deletes one record without asking, since it can be taken back; asks before many.
    void delete(long[] rowIds) {
        if (rowIds.length == 0) return;
        if (rowIds.length == 1) deleteAfter(() -> true, 1, () -> deleteRows(rowIds));
        else deleteAfter(() -> confirms(rowIds.length), rowIds.length, () -> deleteRows(rowIds));
    }

    /// Deletes every record that matches, in one transaction, after asking.
    ///
    /// @param count how many they are, as far as the grid knows
    void deleteMatching(Predicate predicate, int count) {
        if (count > 0) deleteAfter(() -> confirms(count), count, () -> source.delete(predicate));
    }

    private void deleteAfter(BooleanSupplier mayDelete, int count, Callable<DeleteOutcome> work) {
        if (source.isReadOnly()) {
            notices.failed("Nothing was deleted, because this workspace is open read-only.");
        } else if (mayDelete.getAsBoolean()) {
            tasks.run("Deleting " + many(count), work).onDone(this::deleted);
        }
    }

    private boolean confirms(int count) {
        return dialogs.confirm(
                "Delete %s?".formatted(many(count)),
                "They are deleted here now and on the server with the next sync. You can undo this.",
                "Delete");
    }

    private DeleteOutcome deleteRows(long[] rowIds) {
        List<RecordKey> keys = rows(rowIds).stream().map(row -> row.record().key(model())).toList();
        if (keys.isEmpty()) return new DeleteOutcome.NotFound();
        return keys.size() == 1 ? source.delete(keys.getFirst()) : deleteKeys(keys);
    }

    /// All of them in as few transactions as the store takes operands.
    private DeleteOutcome deleteKeys(List<RecordKey> keys) {
        List<ModelRecord> deleted = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += MOST_KEYS) {
            List<RecordKey> some = keys.subList(from, Math.min(from + MOST_KEYS, keys.size()));
            if (source.delete(anyOf(some)) instanceof DeleteOutcome.Deleted(var records))
                deleted.addAll(records);
        }
        return new DeleteOutcome.Deleted(deleted);
    }

    private Predicate anyOf(List<RecordKey> keys) {
        List<String> fields = model().key().fields();
        if (fields.size() == 1) {
            var parts = keys.stream().map(key -> key.parts().getFirst()).toArray(Value[]::new);
            return Predicate.where(fields.getFirst(), Operator.IN, parts);
        }
        return new Predicate.Or(keys.stream().map(key -> is(fields, key)).toList());
    }

    private static Predicate is(List<String> fields, RecordKey key) {
        List<Predicate> parts = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++)
            parts.add(Predicate.where(fields.get(i), Operator.EQ, key.parts().get(i)));
        return new Predicate.And(parts);
    }

    private void deleted(DeleteOutcome outcome) {
        switch (outcome) {
            case DeleteOutcome.Deleted(List<ModelRecord> records) when !records.isEmpty() -> {
                String what = named(records);
                notices.done(
                        "Deleted %s.".formatted(what),
                        "delete " + what,
                        () -> restore(records),
                        () -> deleteAgain(records));
            }
            case DeleteOutcome.Deleted _, DeleteOutcome.NotFound _ ->
                    notices.done("Nothing was left to delete.");
            case DeleteOutcome.ConditionFailed(ModelRecord stored) ->
                    notices.failed(
                            "“%s” was not deleted: it has changed."
                                    .formatted(Labels.of(model(), stored)));
        }
    }

    private String named(List<ModelRecord> records) {
        return records.size() == 1
                ? "“%s”".formatted(Labels.of(model(), records.getFirst()))
                : many(records.size());
    }

    private void deleteAgain(List<ModelRecord> records) {
        List<RecordKey> keys = records.stream().map(record -> record.key(model())).toList();
        tasks.run("Deleting " + many(keys.size()), () -> deleteKeys(keys));
    }

    private void restore(List<ModelRecord> records) {
        List<ModelRecord> writable = records.stream().map(this::writable).toList();
        tasks.run("Restoring " + many(records.size()), () -> source.saveAll(writable))
                .onDone(this::restored);
    }

    /// The record without what only a server may write.
    private ModelRecord writable(ModelRecord record) {
        ModelRecord writable = record;
        for (Field field : model().storedFields())
            if (field.readOnly()) writable = writable.without(field.name());
        return writable;
    }

    private void restored(List<SaveOutcome> outcomes) {
        List<String> problems = new ArrayList<>();
        for (SaveOutcome outcome : outcomes)
            if (outcome instanceof SaveOutcome.Invalid(List<FieldProblem> found))
                problems.add(found.getFirst().sentence());
        if (problems.isEmpty()) return;
        notices.failed(
                "%s could not be restored: %s"
                        .formatted(many(problems.size()), problems.getFirst()));
    }

    @Override
    public void saved(ModelRecord record, Field field, Runnable undo, Runnable redo) {
        String name = Labels.of(model(), record);
        notices.done(
                "Saved %s of “%s”.".formatted(field.name(), name),
                "change of " + field.name(),
                undo,
                redo);
    }

    @Override
    public void refused(String sentence) {
        notices.failed(sentence);
    }

    /// Puts records together as tab-separated text.
    ///
    /// @param copied gets the text, on the JavaFX thread
    void copy(long[] rowIds, List<Field> columns, boolean headers, Consumer<String> copied) {
        if (rowIds.length == 0) return;
        if (rowIds.length > MOST_COPIED) {
            notices.failed(
                    "Nothing was copied: %s are more than the clipboard takes. Export them instead."
                            .formatted(many(rowIds.length)));
            return;
        }
        tasks.run("Copying", () -> TsvText.of(columns, rows(rowIds), headers))
                .onDone(
                        text -> {
                            copied.accept(text);
                            notices.done("Copied %s.".formatted(many(rowIds.length)));
                        });
    }

    private List<StoredRow> rows(long[] rowIds) {
        List<StoredRow> rows = new ArrayList<>(rowIds.length);
        for (int from = 0; from < rowIds.length; from += BATCH) {
            int to = Math.min(from + BATCH, rowIds.length);
            rows.addAll(source.rows(Arrays.copyOfRange(rowIds, from, to)));
        }
        return rows;
    }

    private String many(int count) {
        return Counts.of(count) + " " + model().name() + (count == 1 ? " record" : " records");
    }

    private ModelType model() {
        return source.model();
    }
}

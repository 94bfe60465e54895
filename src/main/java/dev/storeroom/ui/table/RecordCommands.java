package dev.storeroom.ui.table;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.datastore.DeletePlan;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.RelationPath;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.edit.DeleteQuestion;
import dev.storeroom.ui.edit.RecordDeletes;
import dev.storeroom.ui.edit.RecordEdits;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.relation.ToOne;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// What can be done with whole records of the grid: delete, copy.
final class RecordCommands implements CellEdits.Answers {
    /// More records than this are not put on the clipboard.
    static final int MOST_COPIED = 100_000;

    private static final int BATCH = 500;

    private final RowSource source;
    private final Tasks tasks;
    private final Notices notices;
    private final Dialogs dialogs;
    private final RecordDeletes deletes;
    private final RecordEdits edits;

    RecordCommands(RowSource source, Tasks tasks, Notices notices, Dialogs dialogs) {
        this.source = source;
        this.tasks = tasks;
        this.notices = notices;
        this.dialogs = dialogs;
        deletes = new RecordDeletes(source, source.model(), tasks, notices);
        edits = new RecordEdits(source, source.model(), tasks, notices);
    }

    /// Deletes one record without asking, since it can be taken back; asks before many, and before
    /// others go with it.
    void delete(long[] rowIds) {
        if (rowIds.length > 0)
            delete(
                    rowIds.length,
                    () -> source.planDelete(keys(rowIds)),
                    () -> source.delete(keys(rowIds)));
    }

    /// Deletes one record in the same way.
    void delete(RecordKey key) {
        delete(1, () -> source.planDelete(List.of(key)), () -> source.delete(List.of(key)));
    }

    /// Deletes every record that matches, in one transaction, after asking.
    ///
    /// @param count how many they are, as far as the grid knows
    void deleteMatching(Predicate predicate, int count) {
        if (count > 0)
            delete(count, () -> source.planDelete(predicate), () -> source.delete(predicate));
    }

    /// @param plan tells what goes too
    /// @param work deletes without that
    private void delete(int count, Callable<DeletePlan> plan, Callable<DeleteOutcome> work) {
        if (source.isReadOnly()) {
            notices.failed("Nothing was deleted, because this workspace is open read-only.");
        } else if (mayHaveChildren()) {
            tasks.run("Looking for what goes too", plan)
                    .onDone(
                            found -> {
                                if (found.isAlone()) deleteIfSure(count, work);
                                else ask(found);
                            });
        } else {
            deleteIfSure(count, work);
        }
    }

    private boolean mayHaveChildren() {
        return RelationPath.of(source.schema(), model()).stream()
                .anyMatch(RelationPath::isCascading);
    }

    private void ask(DeletePlan plan) {
        var asked = new DeleteQuestion(source.schema(), source.labels(), model(), plan);
        List<String> verbs = List.of(asked.all(), asked.alone());
        Optional<String> verb = dialogs.choose(asked.question(), asked.detail(), verbs);
        int count = plan.roots().size();
        if (verb.equals(Optional.of(asked.all()))) deletes.run(count, () -> source.delete(plan));
        if (verb.equals(Optional.of(asked.alone())))
            deletes.run(count, () -> source.delete(plan.roots()));
    }

    private void deleteIfSure(int count, Callable<DeleteOutcome> work) {
        if (count == 1 || confirms(count)) deletes.run(count, work);
    }

    private boolean confirms(int count) {
        return dialogs.confirm(
                "Delete %s?".formatted(many(count)),
                "They are deleted here now and on the server with the next sync. You can undo this.",
                "Delete");
    }

    private List<RecordKey> keys(long[] rowIds) {
        return rows(rowIds).stream().map(row -> row.record().key(model())).toList();
    }

    @Override
    public void saved(ModelRecord before, ModelRecord saved, String name, Set<String> fields) {
        edits.tell(before, saved, name, fields);
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
        tasks.run("Copying", () -> copied(columns, rowIds, headers))
                .onDone(
                        text -> {
                            copied.accept(text);
                            notices.done("Copied %s".formatted(many(rowIds.length)));
                        });
    }

    private String copied(List<Field> columns, long[] rowIds, boolean headers) {
        return new TsvText(ToOne.of(source.schema(), model())).of(columns, rows(rowIds), headers);
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
        return Counted.records(count, model());
    }

    private ModelType model() {
        return source.model();
    }
}

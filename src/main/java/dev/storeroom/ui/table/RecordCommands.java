package dev.storeroom.ui.table;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.StoredRow;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.query.Predicate;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.edit.RecordDeletes;
import dev.storeroom.ui.edit.RecordEdits;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.relation.ToOne;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /// Deletes one record without asking, since it can be taken back; asks before many.
    void delete(long[] rowIds) {
        if (rowIds.length > 0) deleteIfSure(rowIds.length, () -> deleteRows(rowIds));
    }

    /// Deletes every record that matches, in one transaction, after asking.
    ///
    /// @param count how many they are, as far as the grid knows
    void deleteMatching(Predicate predicate, int count) {
        if (count > 0) deleteIfSure(count, () -> source.delete(predicate));
    }

    private void deleteIfSure(int count, Callable<DeleteOutcome> work) {
        if (source.isReadOnly()) {
            notices.failed("Nothing was deleted, because this workspace is open read-only.");
        } else if (count == 1 || confirms(count)) {
            deletes.run(count, work);
        }
    }

    private boolean confirms(int count) {
        return dialogs.confirm(
                "Delete %s?".formatted(many(count)),
                "They are deleted here now and on the server with the next sync. You can undo this.",
                "Delete");
    }

    private DeleteOutcome deleteRows(long[] rowIds) {
        return source.delete(rows(rowIds).stream().map(row -> row.record().key(model())).toList());
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

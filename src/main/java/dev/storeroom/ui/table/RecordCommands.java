package dev.storeroom.ui.table;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.StoredRow;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    RecordCommands(RowSource source, Tasks tasks, Notices notices, Dialogs dialogs) {
        this.source = source;
        this.tasks = tasks;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /// Deletes one record without asking, since it can be taken back; asks before many.
    void delete(long[] rowIds) {
        if (source.isReadOnly()) {
            notices.failed("Nothing was deleted, because this workspace is open read-only.");
        } else if (rowIds.length > 0 && (rowIds.length == 1 || confirms(rowIds.length))) {
            tasks.run("Deleting " + many(rowIds.length), () -> deleteAll(rowIds))
                    .onDone(this::deleted);
        }
    }

    private boolean confirms(int count) {
        return dialogs.confirm(
                "Delete %s?".formatted(many(count)),
                "They are deleted here now and on the server with the next sync. You can undo this.",
                "Delete");
    }

    private List<ModelRecord> deleteAll(long[] rowIds) {
        List<ModelRecord> deleted = new ArrayList<>();
        for (StoredRow row : rows(rowIds))
            if (source.delete(row.record().key(model()))
                    instanceof DeleteOutcome.Deleted(List<ModelRecord> records))
                deleted.addAll(records);
        return deleted;
    }

    private void deleted(List<ModelRecord> records) {
        if (records.isEmpty()) {
            notices.done("The record was gone already.");
            return;
        }
        String what =
                records.size() == 1
                        ? "“%s”".formatted(Labels.of(model(), records.getFirst()))
                        : many(records.size());
        notices.done("Deleted %s.".formatted(what), "delete " + what, () -> restore(records));
    }

    private void restore(List<ModelRecord> records) {
        tasks.run(
                "Restoring " + many(records.size()),
                () -> records.stream().map(source::save).toList());
    }

    @Override
    public void saved(ModelRecord record, Field field, Runnable undo) {
        String name = Labels.of(model(), record);
        notices.done(
                "Saved %s of “%s”.".formatted(field.name(), name),
                "change of " + field.name(),
                undo);
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

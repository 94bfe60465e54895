package dev.storeroom.ui.table;

import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Parsed;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.StoredRow;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.fx.Tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads rows with what they refer to, and knows what was typed into them and is not saved. Lives
/// on the JavaFX thread.
final class RowContents implements PageReader {
    private final RowSource source;
    private final Tasks tasks;
    private final RelatedRecords related;
    private final Consumer<Throwable> onFailed;
    private final CellDrafts drafts = new CellDrafts();
    private boolean closed;

    /// @param onFailed hears why rows could not be read
    RowContents(
            RowSource source, Tasks tasks, RelatedRecords related, Consumer<Throwable> onFailed) {
        this.source = source;
        this.tasks = tasks;
        this.related = related;
        this.onFailed = onFailed;
    }

    CellDrafts drafts() {
        return drafts;
    }

    RowContent of(StoredRow row) {
        return new RowContent.Loaded(row, draftsOf(row.record()), related.linksOf(row.record()));
    }

    private Map<String, CellDraft> draftsOf(ModelRecord record) {
        Map<String, CellDraft> kept = drafts.of(record.key(model()));
        if (kept.isEmpty()) return kept;
        Map<String, CellDraft> shown = new LinkedHashMap<>(kept);
        for (Field field : model().storedFields())
            shown.computeIfPresent(
                    field.name(), (name, draft) -> draft.over(field, record.value(field.name())));
        return shown;
    }

    /// Takes over what an earlier run kept.
    ///
    /// @param restored runs if that was anything
    void restoreDrafts(Runnable restored) {
        tasks.run("Reading unsaved texts", source::drafts)
                .onDone(
                        kept -> {
                            if (kept.isEmpty()) return;
                            drafts.restore(kept, this::problem);
                            restored.run();
                        });
    }

    private Optional<String> problem(Draft draft) {
        return model().findField(draft.field())
                .map(field -> ScalarRules.parse(source.schema(), field.type(), draft.text()))
                .flatMap(
                        parsed ->
                                parsed instanceof Parsed.Bad(String sentence)
                                        ? Optional.of(sentence)
                                        : Optional.empty());
    }

    @Override
    public void read(long[] rowIds, Consumer<List<StoredRow>> done, Runnable failed) {
        if (closed) return;
        tasks.run("Reading %s records".formatted(model().name()), () -> page(rowIds))
                .onDone(
                        page -> {
                            related.show(page.asked(), page.found());
                            done.accept(page.rows());
                        })
                .onFailed(
                        problem -> {
                            onFailed.accept(problem);
                            failed.run();
                        });
    }

    private ReadPage page(long... rowIds) {
        List<StoredRow> found = source.rows(rowIds);
        Set<RecordKey> keys = related.keysOf(found);
        return new ReadPage(found, keys, source.related(keys));
    }

    void close() {
        closed = true;
    }

    private ModelType model() {
        return source.model();
    }

    /// Rows and what they refer to.
    private record ReadPage(
            List<StoredRow> rows, Set<RecordKey> asked, Map<RecordKey, ModelRecord> found) {}
}

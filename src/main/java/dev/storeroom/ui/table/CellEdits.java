package dev.storeroom.ui.table;

import dev.storeroom.data.Draft;
import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Parsed;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.relation.ToOne;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Edits of single cells. Valid text is saved at once, with its field alone; what is not valid
/// stays in the cell as a draft until it is put right or given up.
public final class CellEdits {
    private static final String DELETED = "The record was deleted meanwhile.";

    private final RowSource source;
    private final Tasks tasks;
    private final CellDrafts drafts;
    private final RowList rows;
    private final Answers answers;
    private final KeptCells keeping;

    /// Who hears what became of an edit, on the JavaFX thread.
    public interface Answers {
        /// The cell's value is stored.
        ///
        /// @param before the record as the cell showed it
        /// @param name what the column is called
        /// @param fields what was written
        void saved(ModelRecord before, ModelRecord saved, String name, Set<String> fields);

        /// The cell was not changed.
        ///
        /// @param sentence why the cell was left as it is
        void refused(String sentence);
    }

    CellEdits(RowSource source, Tasks tasks, CellDrafts drafts, RowList rows, Answers answers) {
        this.source = source;
        this.tasks = tasks;
        this.drafts = drafts;
        this.rows = rows;
        this.answers = answers;
        keeping = new KeptCells(source, tasks, drafts, answers::refused);
    }

    /// Tells whether a cell holds text that could be neither saved nor kept, and would go with it.
    public boolean isOnlyHere() {
        return keeping.isOnlyHere();
    }

    /// Why a field's cells cannot be edited; empty if they can.
    public Optional<String> obstacle(Field field) {
        if (source.isReadOnly())
            return Optional.of("This workspace is open read-only, so nothing can be changed.");
        return relation(field)
                .flatMap(
                        relation ->
                                relation.keyFields().stream()
                                        .flatMap(key -> fixed(key).stream())
                                        .findFirst())
                .or(() -> fixed(field));
    }

    private Optional<ToOne> relation(Field field) {
        return ToOne.of(source.schema(), model(), field);
    }

    private Optional<String> fixed(Field field) {
        if (model().isKey(field))
            return Optional.of(
                    field.name()
                            + " identifies the record and cannot change. Duplicate it instead.");
        if (field.readOnly()) return Optional.of(field.name() + " is written by the server only.");
        return Optional.empty();
    }

    /// Takes what was typed into a cell. Text that says what is stored already changes nothing.
    public void commit(StoredRow row, Field field, String text) {
        Value stored = row.record().value(field.name());
        if (text.equals(ScalarRules.display(field.type(), stored))) {
            discard(row, field);
            return;
        }
        switch (read(field, text)) {
            case Parsed.Good(Value value) -> save(row, field, value, text);
            case Parsed.Bad(String sentence) -> keep(row, field, text, sentence);
        }
    }

    /// Nothing typed means null, unless empty text is a value of its own.
    private Parsed read(Field field, String text) {
        if (!text.isEmpty() || isPlainText(field))
            return ScalarRules.parse(source.schema(), field.type(), text);
        return field.required()
                ? new Parsed.Bad(field.name() + " is required.")
                : new Parsed.Good(Value.NULL);
    }

    /// Gives up the unsaved text of a cell.
    public void discard(StoredRow row, Field field) {
        RecordKey key = row.record().key(model());
        if (!drafts.of(key).containsKey(field.name())) return;
        drop(key, field);
        rows.refresh(row.rowId());
    }

    /// Shows what is stored in place of a text that was saved or given up elsewhere.
    void forget(RecordKey key, String field) {
        if (!drafts.of(key).containsKey(field)) return;
        drafts.remove(key, field);
        rows.reload();
    }

    /// Empties a cell: null where that is allowed, else empty text where that is.
    public void clear(StoredRow row, Field field) {
        Optional<String> obstacle = obstacle(field);
        Optional<ToOne> relation = relation(field);
        if (obstacle.isPresent()) {
            answers.refused(obstacle.get());
        } else if (relation.isPresent() && relation.get().isNullable()) {
            link(row, relation.get(), Optional.empty());
        } else if (relation.isPresent()) {
            answers.refused(field.name() + " is required, so a record must be chosen for it.");
        } else if (!field.required()) {
            set(row, field, Value.NULL);
        } else if (isPlainText(field)) {
            set(row, field, Value.text(""));
        } else {
            answers.refused(
                    "%s is required, so it cannot be null. Type another value instead."
                            .formatted(field.name()));
        }
    }

    /// Turns a truth value to its next: true, false, and null where that is allowed.
    public void cycle(StoredRow row, Field field) {
        Value value = row.record().value(field.name());
        boolean isFalse = value.equals(Value.truth(false));
        if (value.equals(Value.truth(true))) set(row, field, Value.truth(false));
        else if (isFalse && !field.required()) set(row, field, Value.NULL);
        else set(row, field, Value.truth(true));
    }

    public void set(StoredRow row, Field field, Value value) {
        if (row.record().value(field.name()).equals(value)) discard(row, field);
        else save(row, field, value, ScalarRules.display(field.type(), value));
    }

    /// Makes a row refer to another record, or to none.
    void link(StoredRow row, ToOne relation, Optional<RecordKey> chosen) {
        if (relation.keyFrom(row.record()).equals(chosen)) return;
        Field field = relation.field();
        Map<String, Value> values = relation.valuesFor(chosen);
        tasks.run("Saving " + field.name(), () -> source.save(patch(row, values), row.record()))
                .onDone(outcome -> linked(row, field, values.keySet(), outcome))
                .onFailed(
                        problem ->
                                answers.refused(
                                        "%s was not changed: %s."
                                                .formatted(field.name(), problem.getMessage())));
    }

    private void linked(StoredRow row, Field field, Set<String> fields, SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                rows.show(stored(row, saved.record()));
                answers.saved(row.record(), saved.record(), field.name(), fields);
            }
            case SaveOutcome.Invalid(List<FieldProblem> problems) ->
                    answers.refused(sentence(problems));
            case SaveOutcome.ConditionFailed(Optional<ModelRecord> now) ->
                    answers.refused(
                            now.isPresent()
                                    ? "%s was not changed: it became another meanwhile. Choose again."
                                            .formatted(field.name())
                                    : "%s was not changed: its record was deleted meanwhile."
                                            .formatted(field.name()));
        }
    }

    private void save(StoredRow row, Field field, Value value, String text) {
        RecordKey key = row.record().key(model());
        drafts.put(key, field.name(), CellDraft.saving(text));
        rows.refresh(row.rowId());
        tasks.run(
                        "Saving " + field.name(),
                        () -> source.save(patch(row, Map.of(field.name(), value)), row.record()))
                .onDone(outcome -> answer(row, key, field, text, outcome))
                .onFailed(problem -> keep(row, field, text, notSaved(problem)));
    }

    private void answer(
            StoredRow row, RecordKey key, Field field, String text, SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                drop(key, field);
                rows.show(stored(row, saved.record()));
                answers.saved(row.record(), saved.record(), field.name(), Set.of(field.name()));
            }
            case SaveOutcome.Invalid(List<FieldProblem> problems) ->
                    keep(row, field, text, sentence(problems));
            case SaveOutcome.ConditionFailed(Optional<ModelRecord> now) -> {
                now.ifPresentOrElse(
                        record -> keepOver(stored(row, record), field, text),
                        () -> keep(row, field, text, DELETED));
                if (now.isEmpty())
                    answers.refused(
                            "%s was not saved: its record was deleted meanwhile. “%s” is kept, and is there again if you undo the delete."
                                    .formatted(field.name(), text));
            }
        }
    }

    private void keepOver(StoredRow now, Field field, String text) {
        rows.show(now);
        keep(now, field, text, CellDraft.became(field, now.record().value(field.name())));
    }

    private void keep(StoredRow row, Field field, String text, String problem) {
        RecordKey key = row.record().key(model());
        String base = Draft.textOf(field.type(), row.record().value(field.name()));
        drafts.put(key, field.name(), new CellDraft(text, problem, base));
        rows.refresh(row.rowId());
        var kept = new Draft(model().name(), key.text(), field.name(), text, base);
        keeping.keep(kept);
    }

    private void drop(RecordKey key, Field field) {
        drafts.remove(key, field.name());
        keeping.drop(new Draft(model().name(), key.text(), field.name(), ""));
    }

    /// The row as it is after the save, until it is read again.
    private static StoredRow stored(StoredRow before, ModelRecord saved) {
        var pending = before.pending().orElse(Mutation.State.PENDING);
        return new StoredRow(before.rowId(), saved, Optional.of(pending), before.version());
    }

    /// The key and what changed: what is absent stays as it is.
    private ModelRecord patch(StoredRow row, Map<String, Value> changed) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (String name : model().key().fields()) values.put(name, row.record().value(name));
        values.putAll(changed);
        return new ModelRecord(model().name(), values);
    }

    private static String sentence(List<FieldProblem> problems) {
        return String.join(" ", problems.stream().map(FieldProblem::sentence).toList());
    }

    private static String notSaved(Throwable problem) {
        return "Not saved; the text is kept here to try again. %s".formatted(problem.getMessage());
    }

    private static boolean isPlainText(Field field) {
        return field.type() instanceof FieldType.Scalar(ScalarType scalar)
                && scalar == ScalarType.STRING;
    }

    private ModelType model() {
        return source.model();
    }
}

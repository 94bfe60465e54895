package dev.storeroom.ui.relation;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.ui.desk.RecordDesk;
import dev.storeroom.ui.edit.RecordDeletes;
import dev.storeroom.ui.edit.RecordEdits;
import dev.storeroom.ui.edit.ReversibleStore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Relates records and takes them apart, by the foreign keys of those that hold them. Each can be
/// taken back. Used on the JavaFX thread.
final class LinkEdits {
    private final RecordDesk desk;
    private final ToMany relation;
    private final RecordEdits edits;
    private final RecordDeletes deletes;

    LinkEdits(RecordDesk desk, ToMany relation) {
        this.desk = desk;
        this.relation = relation;
        ReversibleStore store = ReversibleStore.of(desk.store(), desk.labels());
        edits = new RecordEdits(store, relation.holder(), desk.tasks(), desk.notices());
        deletes = new RecordDeletes(store, relation.holder(), desk.tasks(), desk.notices());
    }

    /// What became of relating a record.
    ///
    /// @param label the record's
    /// @param outcome empty if nothing had to be written
    private record Linked(String label, Optional<SaveOutcome> outcome) {}

    /// Relates the other record to the owner.
    void link(ModelRecord owner, RecordKey other) {
        desk.tasks()
                .run("Linking a " + other.model(), () -> linked(owner, other))
                .onDone(linked -> tell(owner, linked));
    }

    private Optional<Linked> linked(ModelRecord owner, RecordKey other) {
        return desk.store()
                .find(other)
                .map(StoredRow::record)
                .map(found -> new Linked(desk.label(found), write(owner, other, found)));
    }

    private Optional<SaveOutcome> write(ModelRecord owner, RecordKey other, ModelRecord found) {
        Map<String, Value> values =
                relation.isJoined() ? relation.valuesFor(owner, other) : relation.valuesFor(owner);
        boolean isThere =
                relation.isJoined()
                        ? desk.store().count(relation.holder().name(), ToMany.equal(values)) > 0
                        : found.values().entrySet().containsAll(values.entrySet());
        if (isThere) return Optional.empty();
        return Optional.of(
                relation.isJoined()
                        ? desk.store().save(new ModelRecord(relation.holder().name(), values))
                        : desk.store().update(patch(found, values), found));
    }

    private void tell(ModelRecord owner, Optional<Linked> linked) {
        linked.ifPresentOrElse(
                done -> tell(quoted(owner), "“%s”".formatted(done.label()), done.outcome()),
                () -> changedMeanwhile("the record"));
    }

    private void tell(String to, String label, Optional<SaveOutcome> written) {
        if (written.isEmpty()) {
            desk.notices().done("%s was linked to %s already".formatted(label, to));
            return;
        }
        switch (written.get()) {
            case SaveOutcome.Saved saved ->
                    told(saved, "Linked %s to %s".formatted(label, to), label);
            case SaveOutcome.Invalid(List<FieldProblem> problems) ->
                    desk.notices().failed("%s was not linked. %s".formatted(label, all(problems)));
            case SaveOutcome.ConditionFailed _ -> changedMeanwhile(label);
        }
    }

    private String quoted(ModelRecord record) {
        return "“%s”".formatted(desk.label(record));
    }

    private void told(SaveOutcome.Saved saved, String sentence, String label) {
        String name = "link of " + label;
        if (saved.before().isEmpty()) {
            deletes.tellCreated(saved.record(), sentence, name);
            return;
        }
        ModelRecord before = saved.before().get();
        String moved = relation.isHeld(before) ? ". It belonged to another one before" : "";
        edits.tell(sentence + moved, name, before, saved.record(), relation.keyNames());
    }

    /// Takes the related record off the owner; it stays a record.
    void unlink(ModelRecord owner, Related related, String label) {
        String sentence = "Unlinked %s from %s".formatted(label, quoted(owner));
        String name = "unlinking of " + label;
        ModelRecord held = related.held();
        if (relation.isJoined()) {
            RecordKey key = held.key(relation.holder());
            deletes.run(1, () -> desk.store().delete(List.of(key)), sentence, name);
            return;
        }
        desk.tasks()
                .run("Unlinking", () -> desk.store().update(patch(held, relation.noValues()), held))
                .onDone(outcome -> unlinked(outcome, sentence, name, label));
    }

    private void unlinked(SaveOutcome outcome, String sentence, String name, String label) {
        switch (outcome) {
            case SaveOutcome.Saved(ModelRecord record, Optional<ModelRecord> before)
                    when before.isPresent() ->
                    edits.tell(sentence, name, before.get(), record, relation.keyNames());
            case SaveOutcome.Saved _, SaveOutcome.ConditionFailed _ -> changedMeanwhile(label);
            case SaveOutcome.Invalid(List<FieldProblem> problems) ->
                    desk.notices()
                            .failed("%s was not unlinked. %s".formatted(label, all(problems)));
        }
    }

    private void changedMeanwhile(String label) {
        desk.notices().failed("Nothing was done: %s has changed meanwhile.".formatted(label));
    }

    private static String all(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::sentence).collect(Collectors.joining(" "));
    }

    /// The record's key and those values: what is absent stays as it is.
    private ModelRecord patch(ModelRecord record, Map<String, Value> values) {
        Map<String, Value> whole = new LinkedHashMap<>();
        relation.holder().key().fields().forEach(name -> whole.put(name, record.value(name)));
        whole.putAll(values);
        return new ModelRecord(record.model(), whole);
    }
}

package dev.storeroom.ui.form;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.ui.form.FormNotice.Action;
import dev.storeroom.ui.form.FormNotice.Kind;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Saves what a form holds. Meanwhile a person may type on, or go to another record and save that;
/// what is typed after a save began is not part of it and stays.
final class FormSaving {
    /// A form may have hundreds of fields, and is to be seen below its banner.
    private static final int MOST_NAMED = 5;

    private final FormState state;
    private final FormDrafts drafts;
    private final RecordWrites writes;
    private final Consumer<RecordKey> onStored;
    private final SavesUnderWay underWay;
    private final BooleanBinding canSave;
    private Consumer<FieldViewModel> onAttention = field -> {};
    private Consumer<RecordKey> onChanged = key -> {};
    private final Map<FormSubject, Consumer<RecordKey>> awaited = new HashMap<>();

    /// @param onStored called when the record shown was saved, with its key
    FormSaving(
            FormState state, FormDrafts drafts, RecordWrites writes, Consumer<RecordKey> onStored) {
        this.state = state;
        this.drafts = drafts;
        this.writes = writes;
        this.onStored = onStored;
        underWay = new SavesUnderWay(state.subject());
        canSave =
                Bindings.createBooleanBinding(
                        this::hasSomethingToSave,
                        state.subject(),
                        underWay.ofShownProperty(),
                        state.fields().dirtyProperty());
    }

    /// True while the record that is shown is being saved.
    ReadOnlyBooleanProperty savingProperty() {
        return underWay.ofShownProperty();
    }

    /// Tells whether the record with these drafts is being saved.
    boolean isSaving(String draftKey) {
        return underWay.has(draftKey);
    }

    BooleanBinding canSave() {
        return canSave;
    }

    /// Takes the field that a person has to look at.
    void setOnAttention(Consumer<FieldViewModel> handler) {
        onAttention = handler;
    }

    /// Takes the record that was not saved because it is another by now.
    void setOnChanged(Consumer<RecordKey> handler) {
        onChanged = handler;
    }

    /// Tells the handler the key of that new record when it is saved, if it ever is.
    void await(FormSubject fresh, Consumer<RecordKey> handler) {
        awaited.put(fresh, handler);
    }

    private boolean hasSomethingToSave() {
        if (state.isReadOnly() || savingProperty().get()) return false;
        return switch (state.now()) {
            case FormSubject.Nothing() -> false;
            case FormSubject.Fresh _, FormSubject.Gone _ -> true;
            case FormSubject.Stored _ -> state.fields().dirtyProperty().get();
        };
    }

    /// Why Save does nothing now; empty while it can be pressed.
    String whyNot() {
        if (state.isReadOnly()) return "This workspace is open read-only";
        if (savingProperty().get()) return "Saving";
        return hasSomethingToSave() ? "" : "Nothing has changed";
    }

    /// Saves what the fields hold; if an earlier save of the same record is under way, right after
    /// it.
    void save() {
        boolean isUnderWay = savingProperty().get();
        if (!isUnderWay && !hasSomethingToSave()) return;
        List<FieldViewModel> wrong = state.fields().check();
        if (!wrong.isEmpty()) {
            showProblems(wrong);
            return;
        }
        state.banners().drop(Kind.PROBLEMS);
        state.banners().drop(Kind.FAILED);
        if (isUnderWay) underWay.saveAgain(state.fields());
        else send(state.now(), state.fields().allInputs(), recordToSave(state.now()));
    }

    private void send(FormSubject saved, Map<String, FieldInput> sent, ModelRecord record) {
        underWay.begin(saved, sent);
        var call =
                saved instanceof FormSubject.Stored(RecordKey key, StoredRow row)
                        ? writes.update(key, record, row.record())
                        : writes.create(record, state.fields().originals());
        call.onDone(outcome -> answered(saved, sent, record, outcome))
                .onFailed(failure -> failed(saved, failure));
    }

    private ModelRecord recordToSave(FormSubject saved) {
        if (!(saved instanceof FormSubject.Gone(_, StoredRow row)))
            return state.fields().given(saved instanceof FormSubject.Fresh);
        return RecordWrites.writable(state.type(), row.record())
                .overlaidWith(state.fields().given(false));
    }

    private void answered(
            FormSubject saved,
            Map<String, FieldInput> sent,
            ModelRecord record,
            SaveOutcome outcome) {
        Optional<LaterSave> later = underWay.end(saved);
        switch (outcome) {
            case SaveOutcome.Saved done -> {
                FormSubject.Stored stored = asStored(done.record());
                saved(saved, sent, stored);
                writes.announce(done, record);
                later.ifPresent(next -> send(stored, next.inputs(), next.changed()));
            }
            case SaveOutcome.Invalid(var problems) -> {
                if (state.shows(saved)) showProblems(state.fields().refuse(problems));
                else tellNotSaved(saved, problems.getFirst().sentence());
            }
            case SaveOutcome.ConditionFailed _ -> changedMeanwhile(saved);
        }
    }

    private void changedMeanwhile(FormSubject saved) {
        if (!state.shows(saved) || !(saved instanceof FormSubject.Stored(RecordKey key, _))) {
            tellNotSaved(saved, "It was changed elsewhere meanwhile.");
            return;
        }
        state.desk()
                .notices()
                .failed(
                        "Nothing was saved: the record was changed elsewhere meanwhile. Look at it, then save again.");
        onChanged.accept(key);
    }

    private FormSubject.Stored asStored(ModelRecord record) {
        return new FormSubject.Stored(
                record.key(state.type()),
                new StoredRow(0, record, Optional.empty(), Optional.empty()));
    }

    private void saved(FormSubject saved, Map<String, FieldInput> sent, FormSubject.Stored stored) {
        if (state.shows(saved)) {
            drafts.forget(saved);
            settle(sent, stored);
        } else {
            drafts.forget(saved, sent); // the other record that is shown keeps the selection
            if (!state.shows(stored)) drafts.handOver(saved, stored);
        }
        Consumer<RecordKey> awaiting = awaited.remove(saved);
        if (awaiting != null) awaiting.accept(stored.key());
        drafts.write(); // what is saved must not come back as a draft, even if the form is closed
    }

    private void settle(Map<String, FieldInput> sent, FormSubject.Stored stored) {
        ModelRecord record = stored.row().record();
        drafts.whileFilling(
                () -> state.fields().all().forEach(field -> settle(field, sent, record)));
        state.banners().startOver();
        state.subject().set(stored);
        drafts.keep();
        onStored.accept(stored.key());
    }

    private static void settle(
            FieldViewModel field, Map<String, FieldInput> sent, ModelRecord record) {
        FieldInput input = Objects.requireNonNull(sent.get(field.name()));
        field.savedAs(input, record.value(field.name()));
        if (field.isKey()) field.editableProperty().set(false);
    }

    private void failed(FormSubject saved, Throwable failure) {
        underWay.end(saved);
        String why = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
        if (!state.shows(saved)) {
            tellNotSaved(saved, why);
            return;
        }
        state.banners()
                .put(
                        new FormNotice(
                                Kind.FAILED,
                                "The record was not saved; what you typed is still here. " + why,
                                new Action("Try again", this::save)));
    }

    private void tellNotSaved(FormSubject saved, String why) {
        state.desk()
                .notices()
                .failed(
                        switch (saved) {
                            case FormSubject.Nothing(), FormSubject.Fresh _ ->
                                    "The new %s was not saved. Choose New to go on with it. %s"
                                            .formatted(state.type().name(), why);
                            case FormSubject.Stored(_, StoredRow row) -> notSaved(row, why);
                            case FormSubject.Gone(_, StoredRow row) -> notSaved(row, why);
                        });
    }

    private String notSaved(StoredRow row, String why) {
        return "“%s” was not saved; what you typed waits in its form. %s"
                .formatted(state.label(row), why);
    }

    private void showProblems(List<FieldViewModel> wrong) {
        String count = wrong.size() == 1 ? "One field needs" : wrong.size() + " fields need";
        String end = wrong.size() > MOST_NAMED ? ", beginning with:" : ":";
        state.banners().drop(Kind.RESTORED); // it was seen, and a small form has room for one
        state.banners()
                .put(
                        new FormNotice(
                                Kind.PROBLEMS,
                                "Nothing was saved yet. " + count + " another look" + end,
                                wrong.stream().limit(MOST_NAMED).map(this::leadTo).toList()));
        if (!wrong.isEmpty()) onAttention.accept(wrong.getFirst());
    }

    private Action leadTo(FieldViewModel field) {
        return new Action(field.title(), () -> onAttention.accept(field));
    }
}

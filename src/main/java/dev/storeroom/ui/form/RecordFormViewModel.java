package dev.storeroom.ui.form;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.desk.RecordDesk;
import dev.storeroom.ui.form.FormNotice.Kind;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The form of one record of a model: shows it, takes what a person types, and saves only what
/// changed.
///
/// Nothing typed is ever dropped. Input that is not saved is kept as a draft when another record is
/// shown, when the form closes and when the program dies; it is there again when the record is
/// shown again. When the stored record changes, fields without input follow and the others stay.
///
/// Who owns the form calls `show`, `create` or `createFrom`, sets the handlers it wants, and in the
/// end `close`. There is never a reason to keep it from closing. All methods run on the JavaFX
/// thread.
public final class RecordFormViewModel implements AutoCloseable {
    private static final String READ_ONLY =
            "This workspace is open read-only, so nothing can be changed.";
    private final FormState state;
    private final FormDrafts drafts;
    private final FormSaving saving;
    private final StoredChanges changes;
    private final FormRelations relations;
    private final FormNeighbours neighbours = new FormNeighbours();
    private Consumer<RecordKey> onSaved = key -> {};
    private Consumer<RecordKey> onDelete;
    private Runnable onLeave = () -> {};

    public RecordFormViewModel(RecordDesk desk, ModelType type) {
        state =
                new FormState(
                        desk,
                        new FormFields(desk.schema(), type, ZoneId.systemDefault()),
                        new ReadOnlyObjectWrapper<>(new FormSubject.Nothing()),
                        new FormNotices());
        var writes = new RecordWrites(desk, type);
        onDelete = writes::delete;
        drafts = new FormDrafts(state, new DraftShelf(desk, type.name()));
        saving = new FormSaving(state, drafts, writes, this::stored);
        changes = new StoredChanges(state, drafts, saving);
        saving.setOnChanged(changes::follow);
        relations = new FormRelations(state);
        if (state.isReadOnly()) state.banners().put(new FormNotice(Kind.READ_ONLY, READ_ONLY));
    }

    public ModelType type() {
        return state.type();
    }

    /// What a person calls the record.
    public String label(StoredRow row) {
        return state.label(row);
    }

    /// One for each stored field of the model, in the schema's order.
    public List<FieldViewModel> fields() {
        return state.fields().all();
    }

    FormRelations relations() {
        return relations;
    }

    /// The records before and after this one.
    public FormNeighbours neighbours() {
        return neighbours;
    }

    public FieldViewModel field(String name) {
        return state.fields()
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("no field " + name));
    }

    public ReadOnlyObjectProperty<FormSubject> subjectProperty() {
        return state.subject().getReadOnlyProperty();
    }

    public FormSubject subject() {
        return state.now();
    }

    /// The banners over the fields.
    public ObservableList<FormNotice> notices() {
        return state.banners().shown();
    }

    /// True while any field's input differs from what is stored.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return state.fields().dirtyProperty();
    }

    /// True while the record that is shown is being saved.
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.savingProperty();
    }

    /// True while saving would do something: there is a change, or a record that is not stored.
    public BooleanBinding canSave() {
        return saving.canSave();
    }

    /// Called after each save with the saved record's key.
    public void setOnSaved(Consumer<RecordKey> handler) {
        onSaved = handler;
    }

    /// Called when the person presses Esc: the place to give the focus back to the table.
    public void setOnLeave(Runnable handler) {
        onLeave = handler;
    }

    /// Says what deletes a record, in place of the form itself: who asks what goes with it.
    public void setOnDelete(Consumer<RecordKey> handler) {
        onDelete = handler;
    }

    void setOnAttention(Consumer<FieldViewModel> handler) {
        saving.setOnAttention(handler);
    }

    void leave() {
        onLeave.run();
    }

    boolean isReadOnly() {
        return state.isReadOnly();
    }

    boolean mayEditKey() {
        return state.fields().mayEditKey() && !isReadOnly();
    }

    void editKey() {
        state.fields().editKey();
    }

    /// Why Save does nothing now; empty while it can be pressed.
    String whyNotSave() {
        return saving.whyNot();
    }

    /// Shows a record as it lies in the store, with the drafts that were kept for it. Showing the
    /// record that is shown already takes over its new values only.
    public void show(StoredRow row) {
        RecordKey key = row.record().key(type());
        if (subject() instanceof FormSubject.Stored(RecordKey shown, _) && shown.equals(key)) {
            changes.refresh(key, row);
            return;
        }
        begin(new FormSubject.Stored(key, row));
        changes.follow(key);
    }

    /// Shows nothing. What was typed is kept.
    public void showNothing() {
        begin(new FormSubject.Nothing());
    }

    /// Shows an empty form for a record to be created, or the one that was begun and not saved. One
    /// that is being saved is begun no more.
    public void create() {
        drafts.keep();
        begin(drafts.begun(saving::isSaving));
    }

    /// Shows the form of a new record that was begun and not saved.
    ///
    /// @param name what its drafts are kept under
    public void resume(String name) {
        begin(new FormSubject.Fresh(name));
    }

    /// Shows a form for a new record that starts with the values of another.
    public void createFrom(ModelRecord record) {
        Map<String, Value> values = new LinkedHashMap<>(record.values());
        type().storedFields().stream()
                .filter(field -> type().isKey(field) || field.readOnly())
                .forEach(field -> values.remove(field.name()));
        createWith(copies(values));
    }

    /// Shows a form for a new record that another place asks for.
    ///
    /// @param values what it starts with
    /// @param handler takes its key, if this form saves it
    public void create(Map<String, Value> values, Consumer<RecordKey> handler) {
        createWith(copies(values));
        saving.await(subject(), handler);
    }

    private Map<String, FieldDraft> copies(Map<String, Value> values) {
        Map<String, FieldDraft> copies = new LinkedHashMap<>();
        for (Field field : type().storedFields()) {
            Value value = values.get(field.name());
            if (value != null)
                copies.put(field.name(), FieldDraft.copyOf(FieldViewModel.inputOf(field, value)));
        }
        return copies;
    }

    /// Starts a new record with everything this form shows now.
    public void duplicate() {
        createWith(state.fields().copies());
    }

    private void createWith(Map<String, FieldDraft> copies) {
        drafts.keep();
        begin(drafts.unused(saving::isSaving));
        state.fields().restore(copies);
        drafts.keep();
    }

    /// Tells whether something was typed that could not be kept, and would go with the form.
    public boolean isOnlyHere() {
        return drafts.isOnlyHere();
    }

    private void begin(FormSubject next) {
        drafts.keep();
        drafts.write();
        changes.stop();
        drafts.whileFilling(() -> fill(next));
        drafts.bringBack();
    }

    private void fill(FormSubject next) {
        state.subject().set(next);
        state.banners().startOver();
        boolean editable = !state.isReadOnly();
        switch (next) {
            case FormSubject.Nothing() -> state.fields().startNew(false);
            case FormSubject.Fresh _ -> state.fields().startNew(editable);
            case FormSubject.Stored(_, StoredRow row) ->
                    state.fields().show(row.record(), editable);
            case FormSubject.Gone(_, StoredRow row) -> state.fields().show(row.record(), editable);
        }
    }

    private void stored(RecordKey key) {
        changes.follow(key);
        onSaved.accept(key);
    }

    /// Saves what the person gave or changed, or shows what is wrong with it and leads to the first
    /// such field.
    public void save() {
        saving.save();
    }

    /// Puts every field back to what is stored; can be taken back.
    public void revert() {
        drafts.discard(state.fields().all());
    }

    /// Deletes the record; can be taken back.
    public void delete() {
        if (!isReadOnly() && subject() instanceof FormSubject.Stored(RecordKey key, _))
            onDelete.accept(key);
    }

    /// Writes what was typed, now; then stops listening.
    @Override
    public void close() {
        drafts.keep();
        drafts.write();
        changes.close();
        relations.close();
    }
}

package dev.storeroom.ui.form;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.form.FormNotice.Action;
import dev.storeroom.ui.form.FormNotice.Kind;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    private static final String FRESH = "new";
    private static final String READ_ONLY =
            "This workspace is open for reading only, so nothing can be changed.";
    private final ModelType type;
    private final Supplier<Labels> labels;
    private final boolean isReadOnly;
    private final FormFields fields;
    private final FormNotices notices = new FormNotices();
    private final DraftShelf shelf;
    private final RecordWrites writes;
    private final RecordWatch watch;
    private final Notices announcer;

    private final ReadOnlyObjectWrapper<FormSubject> subject =
            new ReadOnlyObjectWrapper<>(new FormSubject.Nothing());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final BooleanBinding canSave;
    private final StringProperty position = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Runnable> onPrevious = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Runnable> onNext = new SimpleObjectProperty<>();
    private Consumer<RecordKey> onSaved = key -> {};
    private Consumer<FieldViewModel> onAttention = field -> {};
    private Consumer<RecordKey> onDelete;
    private Runnable onLeave = () -> {};
    private FormSubject underWay = new FormSubject.Nothing();
    private boolean restoring;

    public RecordFormViewModel(Desk desk, ModelType type) {
        this(desk.workspace().dataStore(), desk.labels()::now, desk.tasks(), desk.notices(), type);
    }

    /// @param labels what records are called now
    RecordFormViewModel(
            DataStore store,
            Supplier<Labels> labels,
            Tasks tasks,
            Notices announcer,
            ModelType type) {
        this.type = type;
        this.labels = labels;
        this.announcer = announcer;
        isReadOnly = store.isReadOnly();
        fields = new FormFields(store.schema(), type, ZoneId.systemDefault());
        shelf = new DraftShelf(store, tasks, announcer, type.name());
        writes = new RecordWrites(store, labels, tasks, announcer, type);
        onDelete = writes::delete;
        watch = new RecordWatch(store, tasks, this::reread);
        canSave =
                Bindings.createBooleanBinding(
                        this::hasSomethingToSave, subject, saving, fields.dirtyProperty());
        fields.all().forEach(field -> field.inputProperty().subscribe(input -> keep()));
        shelf.read(() -> {});
        if (isReadOnly) notices.put(new FormNotice(Kind.READ_ONLY, READ_ONLY));
    }

    public ModelType type() {
        return type;
    }

    /// What a person calls the record.
    public String label(StoredRow row) {
        return labels.get().of(type, row.record());
    }

    /// One for each stored field of the model, in the schema's order.
    public List<FieldViewModel> fields() {
        return fields.all();
    }

    public FieldViewModel field(String name) {
        return fields.find(name)
                .orElseThrow(() -> new IllegalArgumentException("no field " + name));
    }

    public ReadOnlyObjectProperty<FormSubject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public FormSubject subject() {
        return subject.get();
    }

    /// The banners over the fields.
    public ObservableList<FormNotice> notices() {
        return notices.shown();
    }

    /// True while any field's input differs from what is stored.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return fields.dirtyProperty();
    }

    /// True while a save is under way.
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// True while saving would do something: there is a change, or a record that is not stored.
    public BooleanBinding canSave() {
        return canSave;
    }

    /// Where the record stands among its neighbours, like "3 of 412"; empty hides it.
    public StringProperty positionProperty() {
        return position;
    }

    /// Shows the record before this one; null while there is none.
    public ObjectProperty<@Nullable Runnable> onPreviousProperty() {
        return onPrevious;
    }

    /// Shows the record after this one; null while there is none.
    public ObjectProperty<@Nullable Runnable> onNextProperty() {
        return onNext;
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
        onAttention = handler;
    }

    void leave() {
        onLeave.run();
    }

    boolean isReadOnly() {
        return isReadOnly;
    }

    boolean mayEditKey() {
        return fields.mayEditKey() && !isReadOnly;
    }

    void editKey() {
        fields.editKey();
    }

    /// Shows a record as it lies in the store, with the drafts that were kept for it. Showing the
    /// record that is shown already takes over its new values only.
    public void show(StoredRow row) {
        RecordKey key = row.record().key(type);
        if (subject.get() instanceof FormSubject.Stored(RecordKey shown, _) && shown.equals(key)) {
            refresh(key, row);
            return;
        }
        begin(new FormSubject.Stored(key, row));
        watch.follow(key);
    }

    /// Shows nothing. What was typed is kept.
    public void showNothing() {
        begin(new FormSubject.Nothing());
    }

    /// Shows an empty form for a record to be created, or the one that was begun and not saved. One
    /// that is being saved is begun no more.
    public void create() {
        keep();
        String begun =
                shelf.keys(FRESH).stream()
                        .filter(key -> !isBeingSaved(key))
                        .findFirst()
                        .orElseGet(() -> isBeingSaved(FRESH) ? unusedKey() : FRESH);
        begin(new FormSubject.Fresh(begun));
    }

    /// Shows a form for a new record that starts with the values of another.
    public void createFrom(ModelRecord record) {
        Map<String, FieldInput> inputs = new LinkedHashMap<>();
        type.storedFields().stream()
                .filter(field -> !type.isKey(field) && !field.readOnly())
                .filter(field -> record.has(field.name()))
                .forEach(
                        field ->
                                inputs.put(
                                        field.name(),
                                        FieldViewModel.inputOf(field, record.value(field.name()))));
        createWith(inputs);
    }

    /// Starts a new record with everything this form shows now.
    public void duplicate() {
        createWith(fields.inputsForCopy());
    }

    private void createWith(Map<String, FieldInput> inputs) {
        keep();
        begin(new FormSubject.Fresh(unusedKey()));
        fields.restore(inputs);
        keep();
    }

    private String unusedKey() {
        int number = 1;
        while (isUsed(FRESH + " " + number)) number++;
        return FRESH + " " + number;
    }

    private boolean isUsed(String key) {
        return isBeingSaved(key) || shelf.keys(FRESH).contains(key);
    }

    private boolean isBeingSaved(String key) {
        return saving.get() && draftKey(underWay).equals(Optional.of(key));
    }

    private void begin(FormSubject next) {
        keep();
        shelf.write();
        watch.stop();
        restoring = true;
        subject.set(next);
        notices.startOver();
        switch (next) {
            case FormSubject.Nothing() -> fields.startNew(false);
            case FormSubject.Fresh _ -> fields.startNew(!isReadOnly);
            case FormSubject.Stored(_, StoredRow row) -> fields.show(row.record(), !isReadOnly);
            case FormSubject.Gone(_, StoredRow row) -> fields.show(row.record(), !isReadOnly);
        }
        restoring = false;
        restoreDrafts();
        if (!(next instanceof FormSubject.Nothing)) shelf.read(() -> restoreDraftsOf(next));
    }

    private void restoreDraftsOf(FormSubject wanted) {
        if (draftKey().equals(draftKey(wanted))) restoreDrafts();
    }

    private void restoreDrafts() {
        Map<String, FieldInput> kept = draftKey().map(shelf::of).orElse(Map.of());
        restoring = true;
        boolean changed = fields.restore(kept);
        restoring = false;
        if (!changed) return;
        notices.put(
                new FormNotice(
                        Kind.RESTORED,
                        "What you typed and did not save is back.",
                        new Action("Discard it", this::revert)));
    }

    private void keep() {
        if (restoring || isReadOnly) return;
        draftKey().ifPresent(key -> shelf.put(key, fields.inputs()));
        if (!fields.dirtyProperty().get()) notices.drop(Kind.RESTORED);
    }

    private Optional<String> draftKey() {
        return draftKey(subject.get());
    }

    private static Optional<String> draftKey(FormSubject subject) {
        return switch (subject) {
            case FormSubject.Nothing() -> Optional.empty();
            case FormSubject.Fresh(String draftKey) -> Optional.of(draftKey);
            case FormSubject.Stored(RecordKey key, _) -> Optional.of(key.text());
            case FormSubject.Gone(RecordKey key, _) -> Optional.of(key.text());
        };
    }

    private void reread(RecordKey key, Optional<StoredRow> found) {
        boolean isShown = draftKey().equals(Optional.of(key.text()));
        if (!isShown || isBeingSaved(key.text())) return;
        found.ifPresentOrElse(row -> refresh(key, row), this::gone);
    }

    private void refresh(RecordKey key, StoredRow row) {
        restoring = true;
        fields.storedNow(row.record());
        restoring = false;
        subject.set(new FormSubject.Stored(key, row));
        notices.drop(Kind.GONE);
        keep();
        showTheirs();
    }

    private void showTheirs() {
        List<FieldViewModel> changed =
                fields.all().stream()
                        .filter(field -> !field.theirsProperty().get().isEmpty())
                        .toList();
        if (changed.isEmpty()) {
            notices.drop(Kind.CHANGED);
            return;
        }
        notices.put(
                new FormNotice(
                        Kind.CHANGED,
                        "Changed elsewhere while you were editing: " + names(changed) + ".",
                        new Action("Take theirs", () -> discard(changed)),
                        new Action("Keep mine", () -> notices.drop(Kind.CHANGED))));
    }

    private void gone() {
        if (!(subject.get() instanceof FormSubject.Stored(RecordKey key, StoredRow row))) return;
        subject.set(new FormSubject.Gone(key, row));
        notices.put(
                new FormNotice(
                        Kind.GONE,
                        "This record was deleted. What you see is what it last held.",
                        new Action("Save it again", this::save)));
    }

    private boolean hasSomethingToSave() {
        if (isReadOnly || saving.get()) return false;
        return switch (subject.get()) {
            case FormSubject.Nothing() -> false;
            case FormSubject.Fresh _, FormSubject.Gone _ -> true;
            case FormSubject.Stored _ -> fields.dirtyProperty().get();
        };
    }

    /// Why Save does nothing now; empty while it can be pressed.
    String whyNotSave() {
        if (isReadOnly) return "This workspace is open for reading only";
        if (saving.get()) return "Saving";
        return hasSomethingToSave() ? "" : "Nothing has changed";
    }

    /// Saves what the person gave or changed, or shows what is wrong with it and leads to the first
    /// such field.
    public void save() {
        if (!hasSomethingToSave()) return;
        List<FieldViewModel> wrong = fields.check();
        if (!wrong.isEmpty()) {
            showProblems(wrong);
            return;
        }
        FormSubject saved = subject.get();
        Map<String, FieldInput> sent = fields.allInputs();
        notices.drop(Kind.PROBLEMS);
        notices.drop(Kind.FAILED);
        ModelRecord record = recordToSave(saved);
        underWay = saved;
        saving.set(true);
        var call =
                saved instanceof FormSubject.Stored(RecordKey key, _)
                        ? writes.update(key, record)
                        : writes.create(record);
        call.onDone(outcome -> answered(saved, sent, record, outcome))
                .onFailed(failure -> failed(saved, failure));
    }

    private ModelRecord recordToSave(FormSubject saved) {
        if (!(saved instanceof FormSubject.Gone(_, StoredRow row)))
            return fields.given(saved instanceof FormSubject.Fresh);
        return RecordWrites.writable(type, row.record()).overlaidWith(fields.given(false));
    }

    private void answered(
            FormSubject saved,
            Map<String, FieldInput> sent,
            ModelRecord record,
            SaveOutcome outcome) {
        saving.set(false);
        boolean isShown = draftKey().equals(draftKey(saved));
        switch (outcome) {
            case SaveOutcome.Saved done -> {
                saved(saved, sent, done, isShown);
                writes.announce(done, record);
            }
            case SaveOutcome.Invalid(var problems) -> {
                if (isShown) showProblems(fields.refuse(problems));
                else tellNotSaved(saved, problems.getFirst().sentence());
            }
            case SaveOutcome.ConditionFailed _ ->
                    announcer.failed("Nothing was saved: the record has changed.");
        }
    }

    private void saved(
            FormSubject saved,
            Map<String, FieldInput> sent,
            SaveOutcome.Saved done,
            boolean isShown) {
        RecordKey key = done.record().key(type);
        if (isShown) {
            draftKey(saved).ifPresent(old -> shelf.put(old, Map.of()));
            settle(key, sent, done.record());
            onSaved.accept(key); // another record that is shown by now keeps the selection
        } else {
            draftKey(saved).ifPresent(old -> shelf.drop(old, sent));
        }
        shelf.write(); // what is saved must not come back as a draft, even if the form is closed
    }

    private void settle(RecordKey key, Map<String, FieldInput> sent, ModelRecord record) {
        restoring = true;
        for (FieldViewModel field : fields.all()) {
            FieldInput input = Objects.requireNonNull(sent.get(field.name()));
            field.savedAs(input, record.value(field.name()));
            if (field.isKey()) field.editableProperty().set(false);
        }
        restoring = false;
        notices.startOver();
        subject.set(
                new FormSubject.Stored(
                        key, new StoredRow(0, record, Optional.empty(), Optional.empty())));
        keep();
        watch.follow(key);
    }

    private void tellNotSaved(FormSubject subject, String why) {
        announcer.failed(
                switch (subject) {
                    case FormSubject.Nothing(), FormSubject.Fresh _ ->
                            "The new %s was not saved. Choose New to go on with it. %s"
                                    .formatted(type.name(), why);
                    case FormSubject.Stored(_, StoredRow row) -> notSaved(row, why);
                    case FormSubject.Gone(_, StoredRow row) -> notSaved(row, why);
                });
    }

    private String notSaved(StoredRow row, String why) {
        return "“%s” was not saved; what you typed waits in its form. %s"
                .formatted(label(row), why);
    }

    private void failed(FormSubject saved, Throwable failure) {
        saving.set(false);
        String why = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
        if (!draftKey().equals(draftKey(saved))) {
            tellNotSaved(saved, why);
            return;
        }
        notices.put(
                new FormNotice(
                        Kind.FAILED,
                        "The record was not saved; what you typed is still here. " + why,
                        new Action("Try again", this::save)));
    }

    private void showProblems(List<FieldViewModel> wrong) {
        String count = wrong.size() == 1 ? "One field needs" : wrong.size() + " fields need";
        notices.put(
                new FormNotice(
                        Kind.PROBLEMS,
                        "Nothing was saved yet. " + count + " another look:",
                        wrong.stream()
                                .map(
                                        field ->
                                                new Action(
                                                        field.name(),
                                                        () -> onAttention.accept(field)))
                                .toList()));
        if (!wrong.isEmpty()) onAttention.accept(wrong.getFirst());
    }

    /// Puts every field back to what is stored; can be taken back.
    public void revert() {
        discard(fields.all());
    }

    private void discard(List<FieldViewModel> chosen) {
        FormSubject reverted = subject.get();
        Map<String, FieldInput> before = new LinkedHashMap<>();
        chosen.stream()
                .filter(FieldViewModel::isDirty)
                .forEach(field -> before.put(field.name(), field.input()));
        if (before.isEmpty()) return;
        chosen.forEach(FieldViewModel::revert);
        notices.startOver();
        keep();
        announcer.done(
                "Discarded what was typed in " + String.join(", ", before.keySet()),
                "discard",
                () -> bringBack(reverted, before));
    }

    private void bringBack(FormSubject reverted, Map<String, FieldInput> before) {
        if (draftKey().equals(draftKey(reverted))) {
            fields.restore(before);
        } else {
            draftKey(reverted).ifPresent(key -> shelf.put(key, before));
        }
    }

    /// Deletes the record; can be taken back.
    public void delete() {
        if (!isReadOnly && subject.get() instanceof FormSubject.Stored(RecordKey key, _))
            onDelete.accept(key);
    }

    /// Writes what was typed, now; then stops listening.
    @Override
    public void close() {
        keep();
        shelf.write();
        watch.close();
    }

    private static String names(List<FieldViewModel> some) {
        return some.stream().map(FieldViewModel::name).collect(Collectors.joining(", "));
    }
}

package dev.storeroom.ui.form;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// One field of the form: what is stored, what the person put in, and what is wrong with it.
public final class FieldViewModel {
    private final FieldRules rules;
    private final FieldHints hints;
    private final FieldPlace place;
    private final FieldEntry entry;
    private final FieldRemarks remarks;
    private final ReadOnlyStringWrapper theirs = new ReadOnlyStringWrapper("");
    private Beneath beneath = Beneath.NOTHING;
    private final BooleanProperty editable = new SimpleBooleanProperty(true);
    private @Nullable FieldParts parts;

    /// A field of the record itself.
    FieldViewModel(FieldRules rules, FieldHints hints) {
        this(rules, hints, FieldPlace.inRecord(rules.field()));
    }

    /// An item of a list or a field of an embedded value.
    FieldViewModel(FieldRules rules, FieldHints hints, FieldPlace place) {
        this.rules = rules;
        this.hints = hints;
        this.place = place;
        entry = new FieldEntry(rules, this::entered);
        remarks = new FieldRemarks(rules, hints, entry);
    }

    public Field field() {
        return rules.field();
    }

    public String name() {
        return field().name();
    }

    /// What a person calls it: its name, or that of the relation whose foreign key it is.
    String title() {
        return rules.title();
    }

    /// Tells whether the field is the foreign key of a relation, or a part of it, that stands for
    /// it.
    boolean isLink() {
        return rules.link().isPresent();
    }

    FieldPlace place() {
        return place;
    }

    String id() {
        return place.id();
    }

    String spokenName() {
        return place.spokenName();
    }

    /// Its items or its embedded fields; empty where it has none, or they lie too deep to be shown
    /// one by one.
    Optional<FieldParts> parts() {
        if (parts == null && place.depth() < FieldParts.DEEPEST) {
            FieldParts found = FieldParts.of(this, rules, hints);
            parts = found;
            if (found != null) {
                remarks.lookInto(found);
                found.follow();
            }
        }
        return Optional.ofNullable(parts);
    }

    boolean isKey() {
        return rules.isKey();
    }

    /// Tells whether the person must give a value.
    boolean isRequired() {
        return rules.isRequired();
    }

    boolean isNullable() {
        return rules.isNullable();
    }

    /// The editor's text; setting it is typing.
    public StringProperty textProperty() {
        return entry.textProperty();
    }

    ReadOnlyObjectProperty<FieldInput> inputProperty() {
        return entry.inputProperty();
    }

    FieldInput input() {
        return entry.input();
    }

    /// True while the input differs from what is stored.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return entry.dirtyProperty();
    }

    public boolean isDirty() {
        return entry.isDirty();
    }

    /// What is wrong, in a sentence; empty while nothing is shown as wrong.
    public ReadOnlyStringProperty problemProperty() {
        return remarks.problemProperty();
    }

    ReadOnlyObjectProperty<FieldHint> hintProperty() {
        return remarks.hintProperty();
    }

    /// The value that was stored by someone else while this field was being edited; empty if none.
    ReadOnlyStringProperty theirsProperty() {
        return theirs.getReadOnlyProperty();
    }

    BooleanProperty editableProperty() {
        return editable;
    }

    FieldInput saved() {
        return entry.saved();
    }

    /// What is stored, as text to show.
    String savedText() {
        return switch (saved()) {
            case FieldInput.Untouched() -> "";
            case FieldInput.Null() -> "null";
            case FieldInput.Typed(String text) -> text.isEmpty() ? "empty text" : text;
        };
    }

    /// What the person put in, to be kept until it is saved.
    FieldDraft draft() {
        String base = entry.isNew() ? FieldDraft.textOf(entry.original()) : beneath.seen();
        return new FieldDraft(input(), base);
    }

    /// What a copy of the record starts with.
    FieldDraft copy() {
        return new FieldDraft(input(), FieldDraft.textOf(entry.original()));
    }

    /// What the input came from; empty if that is nothing or null.
    Optional<Value> original() {
        return rules.given(entry.original());
    }

    /// Starts the field of a record to be created.
    void startNew() {
        String initial = field().defaultValue();
        beneath = Beneath.NOTHING;
        start(true, initial == null ? FieldInput.UNTOUCHED : new FieldInput.Typed(initial));
    }

    /// Shows what is stored, forgetting any input.
    void show(Value stored) {
        beneath = Beneath.of(field(), stored);
        start(false, inputOf(stored));
    }

    /// The stored value changed: a field without input follows, one with input keeps it.
    void storedNow(Value stored) {
        FieldInput now = inputOf(stored);
        if (now.equals(saved())) return;
        beneath = beneath.over(field(), stored);
        if (!isDirty()) {
            start(false, now);
            return;
        }
        entry.storedNow(now);
        changed();
    }

    /// The person knows what somebody else stored, and goes on with the input.
    void keepMine() {
        beneath = beneath.noticed();
        changed();
    }

    /// The stored value is now what this field sent; text typed since then stays.
    void savedAs(FieldInput sent, Value stored) {
        beneath = Beneath.of(field(), stored);
        if (input().equals(sent)) {
            start(false, inputOf(stored));
        } else {
            entry.storedNow(inputOf(stored));
            changed();
        }
    }

    private void start(boolean isNew, FieldInput initial) {
        remarks.forget();
        entry.start(isNew, initial, initial);
        if (!isNew) remarks.checkStored();
    }

    /// Starts a part that did not exist.
    void begin(FieldInput initial) {
        entry.start(true, FieldInput.UNTOUCHED, initial);
    }

    /// Takes over its place in a whole that has changed.
    void follow(FieldInput stored, FieldInput now) {
        if (input().equals(now)) {
            entry.storedNow(stored);
            changed();
        } else {
            remarks.forget();
            entry.start(false, stored, now);
        }
        if (!isDirty()) remarks.checkStored();
    }

    /// Takes over what another field, whose place it takes, held and showed.
    void takeOver(FieldViewModel former) {
        entry.start(former.entry.isNew(), former.saved(), former.input());
        entry.keepEmptyText(former.entry.keepsEmptyText());
        FieldParts shown = former.parts;
        if (shown != null) parts().ifPresent(now -> now.showLike(shown));
        if (former.remarks.showsProblem()) check();
    }

    /// Puts back what is stored.
    void revert() {
        start(entry.isNew(), saved());
    }

    /// Puts in what was kept as a draft, and says at once if it is invalid, or if something else is
    /// stored since it was begun.
    void restore(FieldDraft draft) {
        if (entry.isNew()) entry.copyOf(draft.original());
        else beneath = beneath.begunOver(draft.base());
        entry.put(draft.input());
        if (isDirty()) check();
    }

    /// Puts in what a person chose, and says at once if it is invalid.
    void give(FieldInput chosen) {
        entry.put(chosen);
        check();
    }

    /// Puts in nothing, as far as the field can have nothing.
    void clear() {
        give(entry.isNew() ? FieldInput.UNTOUCHED : FieldInput.NULL);
    }

    void setNull() {
        entry.putNull();
        check();
    }

    void unsetNull() {
        entry.takeBackNull();
    }

    void apply(FieldHint.Remedy remedy) {
        entry.put(remedy.input());
        boolean isEmptyTextMeant = remedy.input().equals(new FieldInput.Typed(""));
        entry.keepEmptyText(isEmptyTextMeant);
        check();
        if (isEmptyTextMeant) remarks.hintAt(FieldHint.meaning("Saved as empty text"));
    }

    private void entered() {
        changed();
        FieldParts whole = place.whole();
        if (whole != null) whole.written();
    }

    private void changed() {
        if (!isDirty()) beneath = beneath.noticed();
        theirs.set(beneath.hasChanged() ? savedText() : "");
        remarks.hintAtInput();
        if (parts != null) parts.follow();
        remarks.reconsider();
    }

    /// Shows what is wrong, if anything: called when the person leaves the field, and on save.
    ///
    /// @return true if the input may be saved
    boolean check() {
        return remarks.check();
    }

    /// Shows what the whole or the data store found wrong, here or at the part that it is about.
    void refuse(FieldProblem found) {
        remarks.refuse(found);
    }

    /// The value to save; empty if nothing was given.
    ///
    /// @throws IllegalStateException if the input is not valid
    Optional<Value> value() {
        return rules.value(input());
    }

    /// What the input means; empty if that is nothing, null or not valid.
    Optional<Value> given() {
        return rules.given(input());
    }

    private FieldInput inputOf(Value value) {
        return inputOf(field(), value);
    }

    static FieldInput inputOf(Field field, Value value) {
        return value.isNull()
                ? FieldInput.NULL
                : new FieldInput.Typed(FieldText.of(field.type(), value));
    }
}

package dev.storeroom.ui.form;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the person put into a field, beside what is stored there.
final class FieldEntry {
    private final FieldRules rules;
    private final Runnable onChange;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FieldInput> input =
            new ReadOnlyObjectWrapper<>(FieldInput.UNTOUCHED);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private FieldInput saved = FieldInput.UNTOUCHED;
    private FieldInput original = FieldInput.UNTOUCHED;
    private FieldInput beforeNull = FieldInput.UNTOUCHED;
    private boolean isNew;
    private boolean keepsEmptyText;
    private boolean loading;

    /// @param onChange called after each new input
    FieldEntry(FieldRules rules, Runnable onChange) {
        this.rules = rules;
        this.onChange = onChange;
        text.addListener((source, before, now) -> typed(now));
    }

    /// The editor's text; setting it is typing.
    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<FieldInput> inputProperty() {
        return input.getReadOnlyProperty();
    }

    FieldInput input() {
        return input.get();
    }

    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    boolean isDirty() {
        return dirty.get();
    }

    FieldInput saved() {
        return saved;
    }

    /// What is stored, or was copied into a new record: nobody typed what it has.
    FieldInput original() {
        return original;
    }

    /// Says what a new record's input is a copy of.
    void copyOf(FieldInput copied) {
        original = copied;
    }

    /// Tells whether nothing is stored for the field's record yet.
    boolean isNew() {
        return isNew;
    }

    /// Tells whether saving would write the input.
    boolean isGiven() {
        return isDirty() || isNew;
    }

    /// Tells whether the person said that empty text is no oversight.
    boolean keepsEmptyText() {
        return keepsEmptyText;
    }

    /// Says of the input, if it is empty text, that it is no oversight.
    void keepEmptyText(boolean isMeant) {
        keepsEmptyText = isMeant;
    }

    /// Starts anew, forgetting any input.
    void start(boolean isNew, FieldInput stored, FieldInput initial) {
        this.isNew = isNew;
        saved = stored;
        original = isNew ? FieldInput.UNTOUCHED : stored;
        beforeNull = FieldInput.UNTOUCHED;
        put(initial);
    }

    /// Something else is stored now, whatever the person put in.
    void storedNow(FieldInput stored) {
        isNew = false;
        saved = stored;
        original = stored;
        dirty.set(!input().equals(saved));
    }

    void put(FieldInput now) {
        loading = true;
        text.set(now.text());
        loading = false;
        accept(now);
    }

    void putNull() {
        if (!(input() instanceof FieldInput.Null)) beforeNull = input();
        put(FieldInput.NULL);
    }

    /// Takes null back: to what the field held before, else to empty text where that is a value.
    void takeBackNull() {
        if (!(beforeNull instanceof FieldInput.Untouched)) {
            put(beforeNull);
        } else if (!(saved instanceof FieldInput.Null)) {
            put(saved);
        } else {
            rules.emptyInput().ifPresent(this::put);
        }
    }

    private void typed(String now) {
        if (loading) return;
        boolean isEmptyKey = now.isEmpty() && rules.isKey() && isNew;
        if (!isEmptyKey && (!now.isEmpty() || rules.takesEmptyText())) {
            accept(new FieldInput.Typed(now));
        } else if (rules.isNullable()) {
            accept(FieldInput.NULL);
        } else {
            accept(isNew ? FieldInput.UNTOUCHED : new FieldInput.Typed(""));
        }
    }

    private void accept(FieldInput now) {
        keepsEmptyText = false;
        dirty.set(!now.equals(saved)); // first: who hears of the input asks for it
        input.set(now);
        onChange.run();
    }
}

package dev.storeroom.ui.form;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// One field of the form: what is stored, what the person put in, and what is wrong with it.
///
/// Typing never shows a new problem; leaving the field or saving does. A problem that is shown goes
/// away as soon as the text is valid. A stored value that breaks the rules is shown as such but
/// blocks nothing until it is edited.
public final class FieldViewModel {
    private final FieldRules rules;
    private final FieldHints hints;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FieldInput> input =
            new ReadOnlyObjectWrapper<>(FieldInput.UNTOUCHED);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<FieldHint> hint =
            new ReadOnlyObjectWrapper<>(FieldHint.NONE);
    private final ReadOnlyStringWrapper theirs = new ReadOnlyStringWrapper("");
    private final BooleanProperty editable = new SimpleBooleanProperty(true);

    private FieldInput saved = FieldInput.UNTOUCHED;
    private FieldInput beforeNull = FieldInput.UNTOUCHED;
    private boolean isNew;
    private boolean keepsEmptyText;
    private boolean loading;

    private final String path;
    private final @Nullable FieldParts owner;
    private @Nullable FieldParts parts;

    /// A field of the record itself.
    FieldViewModel(FieldRules rules, FieldHints hints) {
        this(rules, hints, null, rules.field().name());
    }

    /// An item of a list or a field of an embedded value.
    ///
    /// @param path its place in the record, like `address.street` or `tags[2]`
    FieldViewModel(FieldRules rules, FieldHints hints, @Nullable FieldParts owner, String path) {
        this.rules = rules;
        this.hints = hints;
        this.owner = owner;
        this.path = path;
        text.addListener((source, before, now) -> typed(now));
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

    String path() {
        return path;
    }

    /// The path as the ids of nodes have it: `address-street`, `tags-2`.
    String id() {
        return path.replace("]", "").replaceAll("[.\\[]", "-");
    }

    /// What a screen reader calls the field: also what it is a part of.
    String spokenName() {
        return owner == null ? name() : owner.whole().spokenName() + ", " + name();
    }

    /// In how many others the field lies.
    int depth() {
        return owner == null ? 0 : owner.whole().depth() + 1;
    }

    /// Its items or its embedded fields; empty where it has none, or they lie too deep to be shown
    /// one by one.
    Optional<FieldParts> parts() {
        if (parts == null && depth() < FieldParts.DEEPEST) {
            parts = FieldParts.of(this, rules, hints);
            if (parts != null) parts.follow();
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
        return text;
    }

    ReadOnlyObjectProperty<FieldInput> inputProperty() {
        return input.getReadOnlyProperty();
    }

    FieldInput input() {
        return input.get();
    }

    /// True while the input differs from what is stored.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public boolean isDirty() {
        return dirty.get();
    }

    /// What is wrong, in a sentence; empty while nothing is shown as wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FieldHint> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// The value that was stored by someone else while this field was being edited; empty if none.
    ReadOnlyStringProperty theirsProperty() {
        return theirs.getReadOnlyProperty();
    }

    BooleanProperty editableProperty() {
        return editable;
    }

    FieldInput saved() {
        return saved;
    }

    /// What is stored, as text to show.
    String savedText() {
        return saved instanceof FieldInput.Null ? "null" : saved.text();
    }

    /// Starts the field of a record to be created.
    void startNew() {
        isNew = true;
        String initial = field().defaultValue();
        start(initial == null ? FieldInput.UNTOUCHED : new FieldInput.Typed(initial));
    }

    /// Shows what is stored, forgetting any input.
    void show(Value stored) {
        isNew = false;
        start(inputOf(stored));
    }

    /// The stored value changed: a field without input follows, one with input keeps it.
    void storedNow(Value stored) {
        FieldInput now = inputOf(stored);
        if (now.equals(saved)) return;
        if (!isDirty()) {
            start(now);
            return;
        }
        saved = now;
        boolean agree = now.equals(input());
        theirs.set(agree ? "" : savedText());
        changed();
    }

    /// The stored value is now what this field sent; text typed since then stays.
    void savedAs(FieldInput sent, Value stored) {
        isNew = false;
        theirs.set("");
        if (input().equals(sent)) {
            start(inputOf(stored));
        } else {
            saved = inputOf(stored);
            changed();
        }
    }

    private void start(FieldInput initial) {
        saved = initial;
        theirs.set("");
        problem.set("");
        beforeNull = FieldInput.UNTOUCHED;
        put(initial);
        if (!isNew) say(rules.problemsWithStored(saved));
    }

    /// Starts a part that did not exist.
    void begin(FieldInput initial) {
        isNew = true;
        saved = FieldInput.UNTOUCHED;
        put(initial);
    }

    /// Takes over its place in a whole that has changed.
    void follow(FieldInput stored, FieldInput now) {
        isNew = false;
        saved = stored;
        if (input().equals(now)) {
            changed();
        } else {
            problem.set("");
            put(now);
        }
        if (!isDirty()) say(rules.problemsWithStored(saved));
    }

    /// Takes over what another field, whose place it takes, held and showed.
    void takeOver(FieldViewModel former) {
        isNew = former.isNew;
        saved = former.saved;
        put(former.input());
        keepsEmptyText = former.keepsEmptyText;
        FieldParts shown = former.parts;
        if (shown != null) parts().ifPresent(now -> now.showLike(shown));
        if (!former.problem.get().isEmpty()) check();
    }

    /// Puts back what is stored.
    void revert() {
        start(saved);
    }

    /// Puts in what was kept as a draft, and says at once if it is invalid.
    void restore(FieldInput draft) {
        put(draft);
        if (isDirty()) check();
    }

    /// Puts in what a person chose, and says at once if it is invalid.
    void give(FieldInput chosen) {
        put(chosen);
        check();
    }

    /// Puts in nothing, as far as the field can have nothing.
    void clear() {
        give(isNew ? FieldInput.UNTOUCHED : FieldInput.NULL);
    }

    void setNull() {
        if (!(input() instanceof FieldInput.Null)) beforeNull = input();
        put(FieldInput.NULL);
        check();
    }

    /// Takes null back: to what the field held before, else to empty text where that is a value.
    void unsetNull() {
        if (!(beforeNull instanceof FieldInput.Untouched)) {
            put(beforeNull);
        } else if (!(saved instanceof FieldInput.Null)) {
            put(saved);
        } else {
            rules.emptyInput().ifPresent(this::put);
        }
    }

    void apply(FieldHint.Remedy remedy) {
        put(remedy.input());
        keepsEmptyText = remedy.input().equals(new FieldInput.Typed(""));
        check();
        hint.set(keepsEmptyText ? FieldHint.meaning("Saved as empty text") : hint.get());
    }

    private void typed(String now) {
        if (loading) return;
        boolean isEmptyKey = now.isEmpty() && isKey() && isNew;
        if (!isEmptyKey && (!now.isEmpty() || rules.takesEmptyText())) {
            accept(new FieldInput.Typed(now));
        } else if (isNullable()) {
            accept(FieldInput.NULL);
        } else {
            accept(isNew ? FieldInput.UNTOUCHED : new FieldInput.Typed(""));
        }
    }

    private void put(FieldInput now) {
        loading = true;
        text.set(now.text());
        loading = false;
        accept(now);
    }

    private void accept(FieldInput now) {
        keepsEmptyText = false;
        dirty.set(!now.equals(saved)); // first: who hears of the input asks for it
        input.set(now);
        changed();
        if (owner != null) owner.written();
    }

    private void changed() {
        dirty.set(!input().equals(saved));
        boolean isSaid = isDirty() || !input().text().isEmpty();
        hint.set(isSaid ? hints.of(field(), input()) : FieldHint.NONE);
        FieldParts inside = parts;
        if (inside != null) inside.follow();
        if (problem.get().isEmpty()) return;
        if (inside != null && inside.areShown()) {
            problem.set(inside.sentence(problems())); // typing shows no new problem inside
        } else {
            check();
        }
    }

    /// Shows what is wrong, if anything: called when the person leaves the field, and on save.
    ///
    /// @return true if the input may be saved
    boolean check() {
        boolean partsAreGood = parts == null || parts.check();
        List<FieldProblem> found = problems();
        say(isGiven() ? found : rules.problemsWithStored(saved));
        return !isGiven() || (found.isEmpty() && partsAreGood);
    }

    private boolean isGiven() {
        return isDirty() || isNew;
    }

    private List<FieldProblem> problems() {
        return isGiven() ? rules.problemsWith(input(), saved, keepsEmptyText) : List.of();
    }

    private void say(List<FieldProblem> found) {
        FieldParts inside = parts;
        if (inside != null && inside.areShown()) {
            found.forEach(inside::place);
            problem.set(inside.sentence(found));
        } else {
            problem.set(sentence(found));
        }
    }

    private static String sentence(List<FieldProblem> found) {
        return found.stream().findFirst().map(FieldProblem::text).orElse("");
    }

    /// Shows what the whole or the data store found wrong, here or at the part that it is about.
    void refuse(FieldProblem found) {
        say(List.of(found));
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

package dev.storeroom.ui.form;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.ui.desk.Counted;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A list or an embedded value taken apart: a field for each item or entry.
///
/// The text of the whole stays the one truth, so that drafts, Revert and null mean here what they
/// mean everywhere. An edited part writes that text anew, and all that was not edited stays in it
/// as it was. When the whole changes, the parts that it concerns follow. Text that is no value of a
/// part's type stands in the whole as text: it is kept as a draft, and refused when it is saved.
abstract sealed class FieldParts permits ListParts, EntryParts {
    /// Wholes that lie in more others than this are edited as JSON.
    static final int DEEPEST = 5;

    private final FieldViewModel whole;
    private final FieldRules rules;
    private final FieldHints hints;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.ABSENT);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private boolean wantsText;
    private boolean needsText;
    private boolean writing;

    /// How the whole is to be shown.
    enum Look {
        /// There is nothing to take apart: null, or nothing was given.
        ABSENT,
        PARTS,
        /// JSON: the person wants it so, or nothing else can show what was typed or stored.
        TEXT
    }

    FieldParts(FieldViewModel whole, FieldRules rules, FieldHints hints) {
        this.whole = whole;
        this.rules = rules;
        this.hints = hints;
        open.set(whole.place().depth() == 0);
    }

    /// The parts of a field; null where its type has none.
    static @Nullable FieldParts of(FieldViewModel whole, FieldRules rules, FieldHints hints) {
        return switch (rules.field().type()) {
            case FieldType.ListOf list -> new ListParts(whole, list, rules, hints);
            case FieldType.Embedded(String name) ->
                    rules.schema()
                            .findCustomType(name)
                            .map(type -> new EntryParts(whole, type, rules, hints))
                            .orElse(null);
            case FieldType.Scalar _, FieldType.Enumeration _, FieldType.Related _ -> null;
        };
    }

    FieldViewModel whole() {
        return whole;
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    boolean areShown() {
        return look.get() == Look.PARTS;
    }

    /// Whether the parts are unfolded.
    BooleanProperty openProperty() {
        return open;
    }

    /// Why the value cannot be taken apart now; empty if it can.
    Optional<String> whyText() {
        String text = whole.input().text();
        if (text.isEmpty()) return Optional.empty();
        return rules.json(text)
                .map(this::whyText)
                .orElseGet(() -> Optional.of("This is not JSON, so it has no parts to show."));
    }

    /// Shows the whole as JSON, or as its parts if it has any.
    void showAsText(boolean asText) {
        wantsText = asText;
        needsText = false;
        follow();
    }

    /// Shows the parts as another field with such parts does.
    void showLike(FieldParts other) {
        wantsText = other.wantsText;
        open.set(other.open.get());
        follow();
    }

    /// Begins a value that holds nothing, where there was null or nothing.
    void begin() {
        rules.emptyInput().ifPresent(empty -> whole.textProperty().set(empty.text()));
        open.set(true);
    }

    /// Reads the whole, after it has changed.
    void follow() {
        if (writing) return;
        writing = true;
        Look now = lookNow();
        if (now == Look.PARTS) json(whole.input()).ifPresent(value -> read(savedValue(), value));
        writing = false;
        look.set(now);
    }

    private Look lookNow() {
        if (!whole.isDirty()) needsText = false;
        needsText |= whyText().isPresent(); // and stays so while the person types on
        if (wantsText || needsText) return Look.TEXT;
        return whole.input().text().isEmpty() ? Look.ABSENT : Look.PARTS;
    }

    private Optional<Value> savedValue() {
        return json(whole.saved());
    }

    private Optional<Value> json(FieldInput input) {
        return rules.json(input.text());
    }

    /// Writes the whole, after a part has changed.
    void written() {
        if (!writing) edit(() -> {});
    }

    /// Changes the parts, then writes the whole once.
    final void edit(Runnable change) {
        writing = true;
        change.run();
        whole.textProperty().set(FieldText.of(rules.field().type(), value()));
        writing = false;
    }

    /// Checks each part and shows there what is wrong.
    ///
    /// @return true if all of them may be saved
    boolean check() {
        if (!areShown()) return true;
        boolean good = true;
        for (FieldPart part : parts()) good &= part.field().check();
        return good;
    }

    /// Shows a problem at the part that it is about, unless that says more itself.
    void place(FieldProblem problem) {
        find(problem.part())
                .map(FieldPart::field)
                .filter(field -> field.problemProperty().get().isEmpty())
                .ifPresent(field -> field.refuse(problem.withinPart()));
    }

    /// What is to be said over the parts, beside what they say themselves.
    ///
    /// @param problems of the whole
    String sentence(List<FieldProblem> problems) {
        Optional<FieldProblem> own =
                problems.stream().filter(each -> find(each.part()).isEmpty()).findFirst();
        if (own.isPresent()) return own.get().text();
        long wrong = wrongParts().size();
        if (wrong == 0) return "";
        return wrong == 1
                ? "One %s needs another look.".formatted(partWord())
                : Counted.of(wrong, partWord()) + " need another look.";
    }

    List<FieldPart> wrongParts() {
        return parts().stream()
                .filter(part -> !part.field().problemProperty().get().isEmpty())
                .toList();
    }

    /// A new part of this whole.
    ///
    /// @param place after the path of the whole, like `[2]` or `.street`
    final FieldPart part(Field field, String place) {
        FieldRules partRules = rules.ofPart(field);
        var viewModel =
                new FieldViewModel(
                        partRules,
                        hints,
                        new FieldPlace(field, this, whole.place().path() + place));
        viewModel.editableProperty().bind(whole.editableProperty());
        return new FieldPart(viewModel, partRules);
    }

    /// In their order.
    abstract List<FieldPart> parts();

    /// @param place as the path of a problem spells it
    abstract Optional<FieldPart> find(String place);

    /// Why a value that is JSON cannot be taken apart.
    abstract Optional<String> whyText(Value value);

    /// Lets the parts follow the value of the whole.
    abstract void read(Optional<Value> saved, Value now);

    /// The whole, put together from its parts.
    abstract Value value();

    /// What one part is called.
    abstract String partWord();

    /// What the whole holds, in a few words.
    final String summary() {
        return PartSummary.of(value());
    }
}

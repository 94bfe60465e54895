package dev.storeroom.ui.form;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Json;
import dev.storeroom.data.Parsed;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.data.ValueCheck;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.Schema;
import dev.storeroom.ui.relation.ToOne;

import java.util.List;
import java.util.Optional;

/// What may be put into a field, and what that means.
///
/// @param link the relation that the field is, or is a part of, the foreign key of; it stands for
///   the field in the form
record FieldRules(Field field, Role role, Optional<ToOne> link, Schema schema) {

    /// Rules of a field that is part of a list or embedded value.
    FieldRules ofPart(Field part) {
        return new FieldRules(part, Role.VALUE, Optional.empty(), schema);
    }

    /// What a field is to its record.
    enum Role {
        /// Part of a key that the person gives.
        KEY,
        /// A key that is made up on save unless the person gives one.
        GENERATED_KEY,
        VALUE
    }

    /// What a person calls the field.
    String title() {
        return link.map(ToOne::name).orElse(field.name());
    }

    boolean isKey() {
        return role != Role.VALUE;
    }

    /// Tells whether the person must give a value.
    boolean isRequired() {
        return field.required() && !field.readOnly() && role != Role.GENERATED_KEY;
    }

    boolean isNullable() {
        return !field.required() && !isKey();
    }

    /// Tells whether empty text is a value of the field's type.
    boolean takesEmptyText() {
        return FieldHints.takesEmptyText(field.type());
    }

    /// Tells whether the field's values are lists or embedded values, whose text is JSON.
    boolean isComposite() {
        return field.type() instanceof FieldType.ListOf
                || field.type() instanceof FieldType.Embedded;
    }

    /// The value that holds nothing but is not null; empty if the type has none.
    Optional<FieldInput> emptyInput() {
        if (takesEmptyText()) return Optional.of(new FieldInput.Typed(""));
        return switch (field.type()) {
            case FieldType.ListOf _ -> Optional.of(new FieldInput.Typed("[]"));
            case FieldType.Embedded _ -> Optional.of(new FieldInput.Typed("{}"));
            case FieldType.Scalar _, FieldType.Enumeration _, FieldType.Related _ ->
                    Optional.empty();
        };
    }

    /// Everything that keeps the input from being saved, with paths from this field on.
    ///
    /// @param stored what the field held before, or its record is a copy of
    /// @param isEmptyTextMeant whether the person said that empty text is no oversight
    List<FieldProblem> problemsWith(FieldInput input, FieldInput stored, boolean isEmptyTextMeant) {
        return switch (input) {
            case FieldInput.Untouched() -> isRequired() ? own(required()) : List.of();
            case FieldInput.Null() -> isNullable() ? List.of() : own(title() + " may not be null.");
            case FieldInput.Typed(String typed) when typed.isEmpty() ->
                    mayBeEmpty(isEmptyTextMeant) ? List.of() : own(required());
            case FieldInput.Typed(String typed) -> problemsIn(typed, stored);
        };
    }

    private boolean mayBeEmpty(boolean isEmptyTextMeant) {
        return takesEmptyText() && !isKey() && (isNullable() || isEmptyTextMeant);
    }

    /// What is wrong with a stored value.
    List<FieldProblem> problemsWithStored(FieldInput stored) {
        return switch (stored) {
            case FieldInput.Untouched() -> List.of();
            case FieldInput.Null() ->
                    isRequired()
                            ? own("Null is stored here, although the field is required.")
                            : List.of();
            case FieldInput.Typed(String text) -> problemsIn(text, FieldInput.NULL);
        };
    }

    private List<FieldProblem> problemsIn(String text, FieldInput stored) {
        if (!(parse(text) instanceof Parsed.Bad(String sentence))) return List.of();
        Value before = json(stored.text()).orElse(Value.NULL);
        return json(text)
                .map(value -> ValueCheck.problems(schema, field.type(), before, value))
                .orElseGet(() -> own(sentence));
    }

    private Parsed parse(String text) {
        return ScalarRules.parse(schema, field.type(), text);
    }

    /// The value that the text of a list or embedded value spells, valid or not; empty if it is no
    /// JSON or null.
    Optional<Value> json(String text) {
        if (!isComposite()) return Optional.empty();
        try {
            return Optional.of(Json.read(text)).filter(value -> !value.isNull());
        } catch (Json.SyntaxException e) {
            return Optional.empty();
        }
    }

    private static List<FieldProblem> own(String sentence) {
        return List.of(new FieldProblem("", sentence));
    }

    private String required() {
        FieldType type = link.map(ToOne::field).orElse(field).type();
        String constraint = FieldHints.constraint(type);
        return title() + " is required" + (constraint.isEmpty() ? "." : ": " + constraint + ".");
    }

    /// What the input means; empty if that is nothing, null or not valid.
    Optional<Value> given(FieldInput input) {
        return input instanceof FieldInput.Typed(String typed) ? spelled(typed) : Optional.empty();
    }

    /// The value to save; empty if nothing was given.
    ///
    /// @throws IllegalStateException if the input is not valid
    Optional<Value> value(FieldInput input) {
        return switch (input) {
            case FieldInput.Untouched() -> Optional.empty();
            case FieldInput.Null() -> Optional.of(Value.NULL);
            case FieldInput.Typed(String typed) ->
                    Optional.of(
                            spelled(typed)
                                    .orElseThrow(
                                            () ->
                                                    new IllegalStateException(
                                                            field.name() + ": " + typed)));
        };
    }

    /// The value that stands for the input inside a list or embedded value: text that is no value
    /// of the type stands there as text, where it is kept and refused.
    Optional<Value> valueInside(FieldInput input) {
        return switch (input) {
            case FieldInput.Untouched() -> Optional.empty();
            case FieldInput.Null() -> Optional.of(Value.NULL);
            case FieldInput.Typed(String typed) ->
                    Optional.of(spelled(typed).orElseGet(() -> Value.text(typed)));
        };
    }

    private Optional<Value> spelled(String text) {
        if (isComposite()) return json(text);
        return parse(text) instanceof Parsed.Good(Value value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /// What an editor shows for a value inside a list or embedded value. One that is not of the
    /// type, though its text could be, is shown as JSON, to tell the two apart.
    FieldInput inputInside(Value value) {
        FieldInput input = FieldViewModel.inputOf(field, value);
        boolean isAsSpelled =
                value.isNull()
                        || spelled(input.text())
                                .map(value::equals)
                                .orElse(value instanceof Value.Text);
        return isAsSpelled ? input : new FieldInput.Typed(Json.write(value));
    }
}

package dev.storeroom.ui.form;

import dev.storeroom.data.Parsed;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.ui.relation.ToOne;

import java.util.Optional;
import java.util.function.Function;

/// What may be put into a field, and what that means.
///
/// @param link the relation that the field is, or is a part of, the foreign key of; it stands for
///   the field in the form
/// @param parser says what text means as a value of the field's type
record FieldRules(Field field, Role role, Optional<ToOne> link, Function<String, Parsed> parser) {

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

    /// What keeps the input from being saved, in a sentence.
    ///
    /// @param isEmptyTextMeant whether the person said that empty text is no oversight
    Optional<String> problemWith(FieldInput input, boolean isEmptyTextMeant) {
        return switch (input) {
            case FieldInput.Untouched() ->
                    isRequired() ? Optional.of(required()) : Optional.empty();
            case FieldInput.Null() ->
                    isNullable() ? Optional.empty() : Optional.of(title() + " may not be null.");
            case FieldInput.Typed(String typed) -> problemWith(typed, isEmptyTextMeant);
        };
    }

    private Optional<String> problemWith(String typed, boolean isEmptyTextMeant) {
        if (!typed.isEmpty()) return parseProblem(typed);
        if (!takesEmptyText()) return Optional.of(required());
        boolean mayBeEmpty = !isKey() && (isNullable() || isEmptyTextMeant);
        return mayBeEmpty ? Optional.empty() : Optional.of(required());
    }

    /// What is wrong with a stored value, in a sentence.
    Optional<String> problemWithStored(FieldInput stored) {
        return switch (stored) {
            case FieldInput.Untouched() -> Optional.empty();
            case FieldInput.Null() ->
                    isRequired()
                            ? Optional.of("Null is stored here, although the field is required.")
                            : Optional.empty();
            case FieldInput.Typed(String text) -> parseProblem(text);
        };
    }

    private Optional<String> parseProblem(String text) {
        return parser.apply(text) instanceof Parsed.Bad(String sentence)
                ? Optional.of(sentence)
                : Optional.empty();
    }

    private String required() {
        FieldType type = link.map(ToOne::field).orElse(field).type();
        String constraint = FieldHints.constraint(type);
        return title() + " is required" + (constraint.isEmpty() ? "." : ": " + constraint + ".");
    }

    /// What the input means; empty if that is nothing, null or not valid.
    Optional<Value> given(FieldInput input) {
        return input instanceof FieldInput.Typed(String typed)
                        && parser.apply(typed) instanceof Parsed.Good(Value value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /// The value to save; empty if nothing was given.
    ///
    /// @throws IllegalStateException if the input is not valid
    Optional<Value> value(FieldInput input) {
        return switch (input) {
            case FieldInput.Untouched() -> Optional.empty();
            case FieldInput.Null() -> Optional.of(Value.NULL);
            case FieldInput.Typed(String typed) ->
                    switch (parser.apply(typed)) {
                        case Parsed.Good(Value value) -> Optional.of(value);
                        case Parsed.Bad(String sentence) ->
                                throw new IllegalStateException(field.name() + ": " + sentence);
                    };
        };
    }
}

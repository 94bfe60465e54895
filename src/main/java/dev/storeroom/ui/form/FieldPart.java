package dev.storeroom.ui.form;

import dev.storeroom.data.Value;

import java.util.Optional;

/// One item of a list or one entry of an embedded value.
///
/// It remembers the value that it was read from, and gives that back until it is edited.
final class FieldPart {
    private final FieldViewModel field;
    private final FieldRules rules;
    private Optional<Value> readValue = Optional.empty();
    private FieldInput readInput = FieldInput.UNTOUCHED;

    FieldPart(FieldViewModel field, FieldRules rules) {
        this.field = field;
        this.rules = rules;
    }

    FieldViewModel field() {
        return field;
    }

    /// What stands for the part in the whole; empty if nothing was given.
    Optional<Value> value() {
        FieldInput now = field.input();
        return now.equals(readInput) ? readValue : rules.valueInside(now);
    }

    /// Takes over a value of the whole. Text that means that value already stays as it was typed.
    ///
    /// @param saved what is stored; empty if there is nothing at this place
    void read(Optional<Value> saved, Optional<Value> now) {
        FieldInput input = value().equals(now) ? field.input() : inputOf(now);
        field.follow(inputOf(saved), input);
        readValue = now;
        readInput = input;
    }

    private FieldInput inputOf(Optional<Value> value) {
        return value.map(rules::inputInside).orElse(FieldInput.UNTOUCHED);
    }

    /// Begins a part that nothing is stored for.
    void begin() {
        FieldInput none = field.isNullable() ? FieldInput.NULL : FieldInput.UNTOUCHED;
        field.begin(rules.emptyInput().orElse(none));
        field.parts().ifPresent(parts -> parts.openProperty().set(true));
    }

    /// Takes over what another part, whose place it takes, held and showed.
    FieldPart inPlaceOf(FieldPart former) {
        field.takeOver(former.field);
        readValue = former.readValue;
        readInput = former.readInput;
        return this;
    }
}

package dev.storeroom.model;

import dev.storeroom.data.Value;

import org.jspecify.annotations.Nullable;

/// Java's values as they are stored.
final class FieldValues {
    private FieldValues() {}

    /// @param value of a type that fields of generated classes have, but embedded ones
    static Value of(@Nullable Object value) {
        return switch (value) {
            case null -> Value.NULL;
            case String text -> Value.text(text);
            case Integer number -> Value.whole(number);
            case Long number -> Value.whole(number);
            case Double number -> Value.real(number);
            case Boolean truth -> Value.truth(truth);
            case Choice choice -> Value.text(choice.text());
            case Temporal.Timestamp moment -> Value.whole(moment.getSecondsSinceEpoch());
            case Temporal moment -> Value.text(moment.format());
            default ->
                    throw new IllegalArgumentException(
                            "No field holds a " + value.getClass().getName() + ".");
        };
    }
}

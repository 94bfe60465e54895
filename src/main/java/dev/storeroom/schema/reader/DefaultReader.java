package dev.storeroom.schema.reader;

import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import graphql.language.FieldDefinition;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Reads `@default` and checks that its text is a value of the field's type.
final class DefaultReader {
    private static final String CODE = "DEF001";

    private final Problems problems;

    DefaultReader(Problems problems) {
        this.problems = problems;
    }

    /// The default's text; null if there is none or it does not fit.
    @Nullable String read(String owner, FieldDefinition field, FieldTypes.Read read) {
        Optional<DirectiveUse> use = DirectiveUse.on(field, "default");
        if (use.isEmpty()) return null;
        if (use.get().isOtherThanText("value")) return null;
        String place = owner + "." + field.getName();
        String mistake = mistake(place, use.get(), read.type());
        if (mistake == null) return use.get().text("value").orElse(null);
        problems.error(CODE, use.get().directive(), owner, mistake, null);
        return null;
    }

    private static @Nullable String mistake(String place, DirectiveUse use, FieldType type) {
        Optional<String> text = use.text("value");
        if (text.isEmpty()) return "The @default of " + place + " says no value.";
        return switch (type) {
            case FieldType.ListOf _ -> place + " is a list, and a list can have no @default.";
            case FieldType.Embedded _, FieldType.Related _ ->
                    place + " is neither a scalar nor an enum, so it can have no @default.";
            case FieldType.Enumeration(EnumType values) ->
                    values.values().contains(text.get())
                            ? null
                            : "The default \"%s\" of %s is not a value of %s, which has %s."
                                    .formatted(
                                            text.get(),
                                            place,
                                            values.name(),
                                            String.join(", ", values.values()));
            case FieldType.Scalar(ScalarType scalar) -> scalarMistake(place, text.get(), scalar);
        };
    }

    private static @Nullable String scalarMistake(String place, String text, ScalarType scalar) {
        if (DefaultText.fits(text, scalar)) return null;
        return "The default \"%s\" of %s is not a value of %s."
                .formatted(text, place, scalar.graphqlName());
    }
}

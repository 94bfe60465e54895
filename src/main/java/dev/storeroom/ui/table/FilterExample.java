package dev.storeroom.ui.table;

import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How a filter is written, shown by comparisons of the model's own fields.
///
/// @param comparisons two at most, the better one first
record FilterExample(List<String> comparisons) {
    private static final List<Function<Field, Optional<String>>> BEST_FIRST =
            List.of(
                    FilterExample::ofNumber,
                    FilterExample::ofChoice,
                    field -> ofScalar(field, ScalarType.BOOLEAN, " = true"),
                    field -> ofScalar(field, ScalarType.STRING, " contains \"tea\""),
                    field -> ofScalar(field, ScalarType.AWS_DATE, " >= 2026-01-01"),
                    field -> ofScalar(field, ScalarType.AWS_DATE_TIME, " >= 2026-01-01"),
                    field -> ofScalar(field, ScalarType.ID, " != null"));

    static FilterExample of(ModelType model) {
        return new FilterExample(
                BEST_FIRST.stream().flatMap(kind -> first(model, kind).stream()).limit(2).toList());
    }

    private static Optional<String> first(
            ModelType model, Function<Field, Optional<String>> comparison) {
        return model.storedFields().stream()
                .flatMap(field -> comparison.apply(field).stream())
                .findFirst();
    }

    private static Optional<String> ofNumber(Field field) {
        return ofScalar(field, ScalarType.INT, " >= 3")
                .or(() -> ofScalar(field, ScalarType.FLOAT, " >= 3"));
    }

    private static Optional<String> ofChoice(Field field) {
        return field.type() instanceof FieldType.Enumeration(EnumType type)
                ? Optional.of(field.name() + " = " + type.values().getFirst())
                : Optional.empty();
    }

    private static Optional<String> ofScalar(Field field, ScalarType type, String comparison) {
        return field.type().equals(new FieldType.Scalar(type))
                ? Optional.of(field.name() + comparison)
                : Optional.empty();
    }

    /// As much of it as has room; empty if none has.
    ///
    /// @param letters the most there may be
    String within(int letters) {
        String whole = String.join(" and ", comparisons);
        if (whole.length() <= letters) return whole;
        return comparisons.stream()
                .findFirst()
                .filter(first -> first.length() <= letters)
                .orElse("");
    }
}

package dev.storeroom.ui.table;

import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;
import java.util.List;

/// Reads the filter field above the grid.
final class FilterText {
    private FilterText() {}

    static ColumnFilter.Reading read(ModelType model, String text) {
        if (text.isBlank()) return new ColumnFilter.Reading.Nothing();
        return new ColumnFilter.Reading.Matches(anywhere(model, text.strip()));
    }

    /// Every record with that text in any of its texts.
    static Predicate anywhere(ModelType model, String text) {
        List<Predicate> parts =
                model.storedFields().stream()
                        .filter(FilterText::isText)
                        .map(f -> Predicate.where(f.name(), Operator.CONTAINS, Value.text(text)))
                        .toList();
        return parts.size() == 1 ? parts.getFirst() : new Predicate.Or(parts);
    }

    private static boolean isText(Field field) {
        return switch (field.type()) {
            case FieldType.Scalar(ScalarType scalar) ->
                    !scalar.isNumeric() && scalar != ScalarType.BOOLEAN;
            case FieldType.Enumeration type -> true;
            case FieldType.ListOf list -> false;
            case FieldType.Embedded type -> false;
            case FieldType.Related related -> false;
        };
    }
}

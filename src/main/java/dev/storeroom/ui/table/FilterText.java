package dev.storeroom.ui.table;

import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;

import java.util.List;

/// Reads the filter field above the grid.
final class FilterText {
    /// How every search for a text compares, as help for who types one.
    static final String LETTER_CASE = "Small and capital letters are told apart, as in DynamoDB.";

    private FilterText() {}

    /// Reads the filter language.
    static ColumnFilter.Reading read(Schema schema, ModelType model, String text) {
        if (text.isBlank()) return new ColumnFilter.Reading.Nothing();
        return switch (PredicateText.parse(schema, model, text)) {
            case PredicateText.Parsed(Predicate predicate) ->
                    new ColumnFilter.Reading.Matches(predicate);
            case PredicateText.Failed(int _, String sentence) ->
                    new ColumnFilter.Reading.Wrong(sentence);
        };
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

    /// Tells whether the search for a text looks into the field.
    static boolean isText(Field field) {
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

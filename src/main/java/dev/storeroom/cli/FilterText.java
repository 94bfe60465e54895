package dev.storeroom.cli;

import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import org.jspecify.annotations.Nullable;

/// A filter as it was typed on the command line.
final class FilterText {
    private FilterText() {}

    /// @param text null for every record
    static Predicate parse(Schema schema, ModelType model, @Nullable String text) {
        return switch (PredicateText.parse(schema, model, text == null ? "" : text)) {
            case PredicateText.Parsed(Predicate predicate) -> predicate;
            case PredicateText.Failed(int column, String sentence) ->
                    throw Failure.misuse(
                            "The filter `"
                                    + text
                                    + "` is wrong at column "
                                    + column
                                    + ": "
                                    + sentence);
        };
    }
}

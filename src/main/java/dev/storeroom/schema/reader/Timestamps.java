package dev.storeroom.schema.reader;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.List;
import java.util.Optional;

/// The two moments that a server writes into every record.
final class Timestamps {
    private static final List<String> NAMES = List.of("createdAt", "updatedAt");

    private Timestamps() {}

    /// Adds both under the names that `@model(timestamps:)` gives. A field that the schema declares
    /// itself stays as declared; `timestamps: null` adds none.
    static void addTo(ModelDraft draft) {
        Optional<DirectiveUse> model = DirectiveUse.on(draft.shape().definition(), "model");
        if (model.filter(use -> use.givesNull("timestamps")).isPresent()) return;
        for (String member : NAMES) {
            Optional<String> given =
                    model.flatMap(use -> use.member("timestamps", member))
                            .flatMap(DirectiveUse::textOf);
            draft.addTimestamp(timestamp(draft, given.orElse(member)));
        }
    }

    /// A read-only moment as a field of the model.
    private static Field timestamp(ModelDraft draft, String name) {
        return new Field(
                name,
                new FieldType.Scalar(ScalarType.AWS_DATE_TIME),
                false,
                true,
                null,
                null,
                null,
                Problems.position(draft.shape().definition()));
    }
}

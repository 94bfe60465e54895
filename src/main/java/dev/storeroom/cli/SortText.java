package dev.storeroom.cli;

import dev.storeroom.query.Sort;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;

/// One step of an ordering as it is typed: `rating`, or `-rating` for descending.
final class SortText {
    private SortText() {}

    static Sort parse(ModelType model, String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        Field field = ModelNames.storedField(model, name.strip());
        return descending ? Sort.descending(field.name()) : Sort.ascending(field.name());
    }
}

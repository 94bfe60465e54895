package dev.storeroom.appsync;

import java.util.List;

/// Names that AppSync gives to operations, inputs and the fields it adds to every record.
final class WireNames {
    static final String VERSION = "_version";
    static final String LAST_CHANGED_AT = "_lastChangedAt";
    static final String DELETED = "_deleted";

    /// The fields that a server keeps about every record.
    static final List<String> METADATA = List.of(VERSION, LAST_CHANGED_AT, DELETED);

    private WireNames() {}

    /// A model's name as it stands within a longer name: `createPost` of `post`.
    static String capitalized(String model) {
        int end = model.offsetByCodePoints(0, 1);
        return Character.toString(Character.toUpperCase(model.codePointAt(0)))
                + model.substring(end);
    }
}

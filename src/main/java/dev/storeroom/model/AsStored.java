package dev.storeroom.model;

import dev.storeroom.data.Value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The values that an instance was read from. They carry what its class cannot show, such as a
/// value of an enum that the schema has no more, so that saving another field does not lose it.
public final class AsStored {
    /// Of an instance that was not read.
    public static final AsStored NEW = new AsStored(Optional.empty());

    private final Optional<Map<String, Value>> values;

    private AsStored(Optional<Map<String, Value>> values) {
        this.values = values;
    }

    static AsStored of(Map<String, Value> values) {
        return new AsStored(Optional.of(Collections.unmodifiableMap(new LinkedHashMap<>(values))));
    }

    /// By the names of the fields; empty for an instance that was not read.
    Optional<Map<String, Value>> values() {
        return values;
    }
}

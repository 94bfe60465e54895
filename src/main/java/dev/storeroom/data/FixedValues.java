package dev.storeroom.data;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Values by name, in an order of their own, that nobody can change: shared where another map would
/// have to be copied.
final class FixedValues extends AbstractMap<String, Value> {
    private final Map<String, Value> values;

    private FixedValues(Map<String, Value> values) {
        this.values = values;
    }

    /// Takes over a map that nobody else will touch from now on.
    static FixedValues of(Map<String, Value> values) {
        return new FixedValues(values);
    }

    static FixedValues copyOf(Map<String, Value> values) {
        return values instanceof FixedValues fixed
                ? fixed
                : new FixedValues(new LinkedHashMap<>(values));
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public boolean containsKey(Object name) {
        return values.containsKey(name);
    }

    @Override
    public @Nullable Value get(Object name) {
        return values.get(name);
    }

    @Override
    public Value getOrDefault(Object name, Value absent) {
        return values.getOrDefault(name, absent);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Value> action) {
        values.forEach(action);
    }

    @Override
    public Set<Entry<String, Value>> entrySet() {
        return Collections.unmodifiableMap(values).entrySet();
    }
}

package dev.storeroom.data;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/// Values by name, in an order of their own, that nobody can change: shared where another map would
/// have to be copied, and a fourth of its size, since imports and pages hold many.
final class FixedValues extends AbstractMap<String, Value> {
    /// So many names are found as fast by looking at each.
    private static final int FEW = 16;

    private final String[] names;
    private final Value[] values;

    /// The place of each of many names; null for few.
    private final @Nullable Map<String, Integer> places;

    private FixedValues(String[] names, Value[] values) {
        this.names = names;
        this.values = values;
        places = names.length <= FEW ? null : HashMap.newHashMap(names.length);
        if (places != null) for (int i = 0; i < names.length; i++) places.put(names[i], i);
    }

    static FixedValues copyOf(Map<String, Value> values) {
        return values instanceof FixedValues fixed
                ? fixed
                : new FixedValues(
                        values.keySet().toArray(String[]::new),
                        values.values().toArray(Value[]::new));
    }

    private int place(@Nullable Object name) {
        if (places != null) return places.getOrDefault(name, -1);
        for (int i = 0; i < names.length; i++) if (names[i].equals(name)) return i;
        return -1;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return place(name) >= 0;
    }

    @Override
    public @Nullable Value get(@Nullable Object name) {
        int place = place(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public Value getOrDefault(@Nullable Object name, Value absent) {
        int place = place(name);
        return place < 0 ? absent : values[place];
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Value> action) {
        for (int i = 0; i < names.length; i++) action.accept(names[i], values[i]);
    }

    @Override
    public Set<Entry<String, Value>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return names.length;
            }

            @Override
            public Iterator<Entry<String, Value>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, Value>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Entry<String, Value> next() {
            if (!hasNext()) throw new NoSuchElementException();
            return Map.entry(names[next], values[next++]);
        }
    }
}

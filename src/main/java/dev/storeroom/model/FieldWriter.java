package dev.storeroom.model;

import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Takes the values of a generated class's fields.
///
/// A field whose value is what was read stays as it was stored, even if the class cannot show what
/// that is; any other is changed.
public final class FieldWriter {
    private final ModelMapper mapper;
    private final List<Field> fields;
    private final Map<String, Value> written = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private Optional<Map<String, Value>> stored;

    /// @param fields of the model or custom type that is written
    FieldWriter(ModelMapper mapper, List<Field> fields, AsStored asStored) {
        this.mapper = mapper;
        this.fields = fields;
        stored = asStored.values();
    }

    /// Writes one item of a list.
    @FunctionalInterface
    public interface Element<E> {
        void write(FieldWriter out, String name, @Nullable E item);
    }

    /// Says what the instance was read from; comes before the fields. Writers of models know it.
    public void asStored(AsStored asStored) {
        stored = asStored.values();
    }

    public void text(String name, @Nullable String value) {
        put(name, FieldValues.of(value));
    }

    public void whole(String name, @Nullable Integer value) {
        put(name, FieldValues.of(value));
    }

    public void longWhole(String name, @Nullable Long value) {
        put(name, FieldValues.of(value));
    }

    public void real(String name, @Nullable Double value) {
        put(name, FieldValues.of(value));
    }

    public void truth(String name, @Nullable Boolean value) {
        put(name, FieldValues.of(value));
    }

    public void date(String name, Temporal.@Nullable Date value) {
        put(name, FieldValues.of(value));
    }

    public void time(String name, Temporal.@Nullable Time value) {
        put(name, FieldValues.of(value));
    }

    public void dateTime(String name, Temporal.@Nullable DateTime value) {
        put(name, FieldValues.of(value));
    }

    public void timestamp(String name, Temporal.@Nullable Timestamp value) {
        put(name, FieldValues.of(value));
    }

    public void choice(String name, @Nullable Choice value) {
        put(name, FieldValues.of(value));
    }

    public <C> void embedded(String name, @Nullable C value, BiConsumer<C, FieldWriter> write) {
        put(name, value == null ? Value.NULL : entries(elementOf(type(name)), value, write));
    }

    private <C> Value entries(FieldType type, C value, BiConsumer<C, FieldWriter> write) {
        List<Field> parts =
                type instanceof FieldType.Embedded(String embedded)
                        ? mapper.fieldsOf(embedded)
                        : List.of();
        FieldWriter inner = new FieldWriter(mapper, parts, AsStored.NEW);
        write.accept(value, inner);
        return new Value.Entries(inner.all());
    }

    public <E> void list(
            String name, @Nullable List<? extends @Nullable E> values, Element<E> element) {
        if (values == null) {
            put(name, Value.NULL);
            return;
        }
        List<Value> items = new ArrayList<>();
        for (E value : values) {
            FieldWriter one = new FieldWriter(mapper, fields, AsStored.NEW);
            element.write(one, name, value);
            items.add(one.written.getOrDefault(name, Value.NULL));
        }
        put(name, new Value.Items(items));
    }

    /// Writes the foreign key of a relation.
    public void reference(String name, ModelReference<?> reference) {
        mapper.foreignKey(fields, name, reference).forEach(this::put);
    }

    private void put(String name, Value value) {
        Value before = stored.map(values -> values.getOrDefault(name, Value.NULL)).orElse(null);
        Value kept = before == null ? value : Unseen.kept(mapper, type(name), before, value);
        written.put(name, kept);
        if (!kept.equals(before)) changed.add(name);
    }

    private FieldType type(String name) {
        for (Field field : fields) if (field.name().equals(name)) return field.type();
        throw new IllegalArgumentException("The schema has no field " + name + ".");
    }

    private static FieldType elementOf(FieldType type) {
        return type instanceof FieldType.ListOf(FieldType element, _) ? element : type;
    }

    /// Every value: what was written over what was stored.
    Map<String, Value> all() {
        Map<String, Value> all = new LinkedHashMap<>(stored.orElse(Map.of()));
        all.putAll(written);
        return all;
    }

    /// The names of the fields that are to be stored anew.
    Set<String> changed() {
        return changed;
    }
}

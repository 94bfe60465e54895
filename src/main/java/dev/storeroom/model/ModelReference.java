package dev.storeroom.model;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A relation to one record. It is loaded when it is asked for, once; of instances that were
/// queried together, all load with the first.
///
/// References are equal if they refer by the same values, loaded or not; one to an instance equals
/// only one to an equal instance. One that the builder does not take, as of `@hasOne`, refers to
/// none in an instance that was built; what `save` returns for it loads its own. Any thread may use
/// one; loading waits for the disk.
public final class ModelReference<R extends Model> {
    private static final ModelReference<?> NONE =
            new ModelReference<>(Optional.of(List.of()), () -> Optional.empty(), null);

    /// What it refers by; empty if only an instance tells.
    private final Optional<List<Value>> values;

    private final Loader<R> loader;
    private final @Nullable R instance;
    private volatile @Nullable Loaded<R> loaded;

    private interface Loader<R> {
        Optional<R> load();
    }

    /// What loading gave, which may be nothing.
    private record Loaded<R>(Optional<R> found) {}

    private ModelReference(Optional<List<Value>> values, Loader<R> loader, @Nullable R instance) {
        this.values = values;
        this.loader = loader;
        this.instance = instance;
    }

    /// Refers to no record.
    @SuppressWarnings("unchecked") // it has none of any type
    public static <R extends Model> ModelReference<R> none() {
        return (ModelReference<R>) NONE;
    }

    /// Refers to that record, saved or not.
    public static <R extends Model> ModelReference<R> of(R instance) {
        return new ModelReference<>(Optional.empty(), () -> Optional.of(instance), instance);
    }

    /// Refers to the record of that key, which need not be there. It loads once the record that has
    /// the reference was saved and read again.
    ///
    /// @param key the values of the related model's key, in its order
    public static <R extends Model> ModelReference<R> to(Class<R> type, Object... key) {
        List<Value> values = Arrays.stream(key).map(FieldValues::of).toList();
        return new ModelReference<>(
                Optional.of(values),
                () -> {
                    throw new IllegalStateException(
                            "A reference to a %s by its key loads once it was saved and read again."
                                    .formatted(type.getSimpleName()));
                },
                null);
    }

    static <R extends Model> ModelReference<R> stored(
            Class<R> type, ModelRecord from, String relation, Relations relations) {
        List<Value> values = relations.reference(from, relation).orElse(List.of());
        return new ModelReference<>(
                Optional.of(values), () -> relations.one(type, from, relation), null);
    }

    /// Tells whether it refers to a record, which may be missing from the store.
    public boolean isSet() {
        return !values.equals(Optional.of(List.of()));
    }

    /// The record; empty if it refers to none, or to one that is not in the store.
    public Optional<R> load() {
        Loaded<R> known = loaded;
        if (known == null) {
            known = new Loaded<>(loader.load());
            loaded = known;
        }
        return known.found();
    }

    Optional<List<Value>> values() {
        return values;
    }

    Optional<R> instance() {
        return Optional.ofNullable(instance);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelReference<?> that
                && values.equals(that.values)
                && Objects.equals(instance, that.instance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, instance);
    }

    @Override
    public String toString() {
        if (instance != null) return instance.toString();
        return values.orElse(List.of()).isEmpty() ? "none" : "by " + values.get();
    }
}

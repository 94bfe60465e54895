package dev.storeroom.model;

import dev.storeroom.data.Value;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// A key of several fields.
public abstract class ModelIdentifier<M extends Model> {
    private final List<Value> parts;

    /// @param parts the values of the key's fields, in its order
    protected ModelIdentifier(Object... parts) {
        this.parts = Arrays.stream(parts).map(FieldValues::of).toList();
    }

    List<Value> parts() {
        return parts;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ModelIdentifier<?> that
                && getClass() == that.getClass()
                && parts.equals(that.parts);
    }

    @Override
    public final int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}

package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.AccessMode;

import graphql.schema.DataFetchingEnvironment;

import java.util.Objects;

/// Who asks.
///
/// @param mode how it proved who it is
public record Caller(AccessMode mode) {
    /// Whoever has an API key.
    public static final Caller WITH_KEY = new Caller(AccessMode.API_KEY);

    /// Who asked for what is being fetched.
    static Caller of(DataFetchingEnvironment asked) {
        Caller caller = asked.getGraphQlContext().get(Caller.class);
        return Objects.requireNonNull(caller, "every execution has a caller");
    }
}

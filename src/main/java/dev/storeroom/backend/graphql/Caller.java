package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.AccessMode;

/// Who asks.
///
/// @param mode how it proved who it is
public record Caller(AccessMode mode) {
    /// Whoever has an API key.
    public static final Caller WITH_KEY = new Caller(AccessMode.API_KEY);
}

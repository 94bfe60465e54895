package dev.storeroom.backend.graphql;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A document to execute, as callers send it.
///
/// @param operationName which of the document's operations; null if it has only one
public record ApiRequest(
        String query, Map<String, @Nullable Object> variables, @Nullable String operationName) {}

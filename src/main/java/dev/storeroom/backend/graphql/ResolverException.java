package dev.storeroom.backend.graphql;

import dev.storeroom.backend.table.Item;

import org.jspecify.annotations.Nullable;

/// An operation that the server refuses, in AppSync's words.
final class ResolverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String errorType;
    private final transient @Nullable Item data;

    private ResolverException(String errorType, String message, @Nullable Item data) {
        super(message, null, false, false);
        this.errorType = errorType;
        this.data = data;
    }

    static ResolverException unauthorized(String field, String type) {
        String message = "Not Authorized to access %s on type %s".formatted(field, type);
        return new ResolverException("Unauthorized", message, null);
    }

    static ResolverException conflict(Item stored) {
        String message = "Conflict resolver rejects mutation.";
        return new ResolverException("ConflictUnhandled", message, stored);
    }

    static ResolverException conditionFailed(String request) {
        String message =
                "The conditional request failed (Service: DynamoDb, Status Code: 400, Request ID: %s)"
                        .formatted(request);
        return new ResolverException("ConditionalCheckFailedException", message, null);
    }

    static ResolverException tooManyConflicts() {
        String message = "The record was changed by others each time it was tried.";
        return new ResolverException("MaxConflicts", message, null);
    }

    static ResolverException badRequest(String message) {
        return new ResolverException("BadRequest", message, null);
    }

    String errorType() {
        return errorType;
    }

    /// The record as it is stored; null where the error has none to show.
    @Nullable Item data() {
        return data;
    }
}

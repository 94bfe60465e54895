package dev.storeroom.backend.graphql;

import dev.storeroom.backend.table.Item;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// An operation that the server refuses, in AppSync's words.
final class ResolverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String CONDITION_FAILED = "ConditionalCheckFailedException";

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

    /// @param fields what the caller may not give
    static ResolverException unauthorizedOn(List<String> fields) {
        return new ResolverException("Unauthorized", "Unauthorized on " + fields, null);
    }

    static ResolverException conflict(Item stored) {
        String message = "Conflict resolver rejects mutation.";
        return new ResolverException("ConflictUnhandled", message, stored);
    }

    /// As a versioned table says it.
    static ResolverException conditionFailed(String request) {
        return new ResolverException(CONDITION_FAILED, conditionMessage(request), null);
    }

    /// As a table without versions says it, which shows the record.
    static ResolverException conditionFailed(String request, Optional<Item> stored) {
        return new ResolverException(
                "DynamoDB:" + CONDITION_FAILED, conditionMessage(request), stored.orElse(null));
    }

    private static String conditionMessage(String request) {
        return ofDynamo("The conditional request failed", request);
    }

    static ResolverException tooLarge(String request) {
        String message = ofDynamo("Item size has exceeded the maximum allowed size", request);
        return new ResolverException("DynamoDB:ValidationException", message, null);
    }

    private static String ofDynamo(String message, String request) {
        return "%s (Service: DynamoDb, Status Code: 400, Request ID: %s)"
                .formatted(message, request);
    }

    static ResolverException tooManyConflicts() {
        String message = "The record was changed by others each time it was tried.";
        return new ResolverException("MaxConflicts", message, null);
    }

    /// An operation that a part of the app would answer that no local backend has.
    ///
    /// @param by the directive that says which
    static ResolverException notHere(String operation, String by) {
        String message =
                "%s is answered by @%s, which a local backend does not have."
                        .formatted(operation, by);
        return new ResolverException("UnsupportedOperation", message, null);
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

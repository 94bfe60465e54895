package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.Access;
import dev.storeroom.backend.api.AccessMode;
import dev.storeroom.backend.api.ApiOperation;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Refuses a mutation that gives fields which its caller may not give.
record InputRights(Access access, ApiOperation operation, AccessMode mode) {
    /// @throws ResolverException naming the fields
    static void check(Access access, ApiOperation operation, DataFetchingEnvironment asked) {
        Map<String, @Nullable Object> input = asked.getArgument("input");
        if (input == null) return;
        var rights = new InputRights(access, operation, Caller.of(asked).mode());
        List<String> denied =
                input.entrySet().stream()
                        .filter(given -> !rights.allow(given.getKey(), given.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!denied.isEmpty()) throw ResolverException.unauthorizedOn(denied);
    }

    /// Who may write a record at all may name it; to clear a field of a record is to delete it.
    private boolean allow(String field, @Nullable Object value) {
        if (field.equals("_version") || operation.key().contains(field)) return true;
        boolean isCleared = operation.kind() == ApiOperation.Kind.UPDATE && value == null;
        return allows(field, operation.kind().right()) && (!isCleared || allows(field, "delete"));
    }

    private boolean allows(String field, String right) {
        return access.allows(operation.model(), field, right, mode);
    }
}

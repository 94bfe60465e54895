package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.Access;
import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Operations;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Answers an operation that the schema declares itself. Its resolver is a part of the app that is
/// not here: as in AppSync a field without one is null, but one that the schema says is answered
/// elsewhere fails and says so.
///
/// @param root the type that has it as a field
record DeclaredFetcher(Access access, String root, Operations.Operation operation)
        implements DataFetcher<Object> {
    private static final List<String> ELSEWHERE =
            List.of("function", "http", "predictions", "sql", "resolver");

    @Override
    public @Nullable Object get(DataFetchingEnvironment asked) {
        if (!access.allows(operation, Caller.of(asked).mode()))
            throw ResolverException.unauthorized(operation.name(), root);
        if (root.equals("Subscription")) return Heard.of(operation.name(), asked);
        for (Attribute attribute : operation.attributes())
            if (ELSEWHERE.contains(attribute.name()))
                throw ResolverException.notHere(root + "." + operation.name(), attribute.name());
        return null;
    }
}

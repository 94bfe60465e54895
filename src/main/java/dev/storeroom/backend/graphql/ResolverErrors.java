package dev.storeroom.backend.graphql;

import dev.storeroom.backend.api.Access;
import dev.storeroom.backend.table.FilterExpression;
import dev.storeroom.backend.table.Item;
import dev.storeroom.backend.table.TablePages;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Tells callers why an operation failed, with the stored record where AppSync shows it.
record ResolverErrors(Access access) implements DataFetcherExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ResolverErrors.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        DataFetchingEnvironment asked = failed.getDataFetchingEnvironment();
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        String message = failed.getException().getMessage();
        switch (failed.getException()) {
            case ResolverException refused -> {
                details.put("errorType", refused.errorType());
                details.put("data", data(refused.data(), asked));
            }
            case TablePages.BadTokenException _, FilterExpression.BadFilterException _ -> {
                details.put("errorType", "BadRequest");
                details.put("data", null);
            }
            case Throwable unexpected -> {
                LOG.error("{} failed", failed.getPath(), unexpected);
                message = "The server failed. Its log says why.";
                details.put("errorType", "InternalFailure");
                details.put("data", null);
            }
        }
        details.put("errorInfo", null);
        GraphQLError error =
                GraphqlErrorBuilder.newError(asked)
                        .message("%s", message)
                        .extensions(nonNull(details))
                        .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private @Nullable Object data(@Nullable Item item, DataFetchingEnvironment asked) {
        return item == null ? null : ErrorData.of(item, access, asked);
    }

    @SuppressWarnings({"unchecked", "rawtypes", "NullAway"}) // the builder takes nulls, unsaid
    private static Map<String, Object> nonNull(Map details) {
        return details;
    }
}

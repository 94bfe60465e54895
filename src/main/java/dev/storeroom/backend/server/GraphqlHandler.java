package dev.storeroom.backend.server;

import dev.storeroom.backend.graphql.ApiRequest;
import dev.storeroom.backend.graphql.ApiService;
import dev.storeroom.backend.graphql.Caller;
import dev.storeroom.backend.graphql.JavaValues;
import dev.storeroom.backend.graphql.Operation;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers requests to the GraphQL endpoint, in AppSync's words.
record GraphqlHandler(ApiService service, Authoriser authoriser) {
    /// An answer.
    ///
    /// @param status of HTTP
    /// @param errorType for a header that AppSync sends along; empty where there is none
    /// @param operation what was executed; empty if nothing was
    /// @param errorTypes of all errors in the body
    record Answer(
            int status,
            String body,
            Optional<String> errorType,
            Optional<Operation> operation,
            List<String> errorTypes) {}

    /// @param headers by name in lower case
    Answer answer(Map<String, String> headers, byte[] body) {
        return switch (authoriser.decide(headers)) {
            case Authoriser.Decision.Known(Caller caller) ->
                    JsonText.decoded(body)
                            .map(text -> answer(caller, text))
                            .orElseGet(() -> malformed("Unable to parse GraphQL query."));
            case Authoriser.Decision.Refused(String message) ->
                    error(401, "UnauthorizedException", message);
        };
    }

    private Answer answer(Caller caller, String body) {
        if (body.isBlank()) return malformed("Request body is empty.");
        Optional<Map<String, Value>> request = JsonText.object(body);
        Optional<String> query = request.flatMap(each -> JsonText.text(each, "query"));
        if (query.isEmpty()) return malformed("Unable to parse GraphQL query.");
        return execute(request.get(), query.get(), caller);
    }

    private Answer execute(Map<String, Value> request, String query, Caller caller) {
        var asked =
                new ApiRequest(
                        query,
                        new LinkedHashMap<>(JavaValues.map(JsonText.entries(request, "variables"))),
                        JsonText.text(request, "operationName").orElse(null));
        return switch (service.check(asked)) {
            case SOUND -> executed(asked, service.execute(asked, caller));
            case UNREADABLE -> malformed("Unable to parse GraphQL query.");
            case NO_OPERATION_NAMED -> error(400, "BadRequestException", "Missing operation name.");
        };
    }

    private Answer executed(ApiRequest asked, Map<String, @Nullable Object> answer) {
        List<String> errorTypes = List.of();
        if (answer.get("errors") instanceof List<?> errors)
            errorTypes = errors.stream().map(GraphqlHandler::errorType).distinct().toList();
        String body = Json.write(JavaValues.value(answer));
        return new Answer(200, body, Optional.empty(), service.operation(asked), errorTypes);
    }

    /// As in AppSync, errors found before anything is executed have no type of their own.
    private static String errorType(@Nullable Object error) {
        return error instanceof Map<?, ?> map && map.get("errorType") instanceof String type
                ? type
                : "ValidationError";
    }

    private static Answer malformed(String message) {
        return error(400, "MalformedHttpRequestException", message);
    }

    static Answer error(int status, String errorType, String message) {
        Value error = JsonText.of("errorType", errorType, "message", message);
        Value body = JsonText.of("errors", new Value.Items(List.of(error)));
        return new Answer(
                status,
                Json.write(body),
                Optional.of(errorType),
                Optional.empty(),
                List.of(errorType));
    }
}

package dev.storeroom.backend.server;

import dev.storeroom.backend.graphql.ApiRequest;
import dev.storeroom.backend.graphql.ApiService;
import dev.storeroom.backend.graphql.Caller;
import dev.storeroom.backend.graphql.JavaValues;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

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
    record Answer(int status, String body, Optional<String> errorType) {}

    /// @param headers by name in lower case
    Answer answer(Map<String, String> headers, String body) {
        return switch (authoriser.decide(headers)) {
            case Authoriser.Decision.Known(Caller caller) -> answer(caller, body);
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
            case SOUND ->
                    new Answer(
                            200,
                            Json.write(JavaValues.value(service.execute(asked, caller))),
                            Optional.empty());
            case UNREADABLE -> malformed("Unable to parse GraphQL query.");
            case NO_OPERATION_NAMED -> error(400, "BadRequestException", "Missing operation name.");
        };
    }

    private static Answer malformed(String message) {
        return error(400, "MalformedHttpRequestException", message);
    }

    static Answer error(int status, String errorType, String message) {
        Value error = JsonText.of("errorType", errorType, "message", message);
        Value body = JsonText.of("errors", new Value.Items(List.of(error)));
        return new Answer(status, Json.write(body), Optional.of(errorType));
    }
}

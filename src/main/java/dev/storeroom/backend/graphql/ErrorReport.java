package dev.storeroom.backend.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Errors as AppSync reports them: what they are and what they show stands beside the message.
final class ErrorReport {
    private ErrorReport() {}

    /// The answer to a document: `data`, and `errors` if there are any.
    static Map<String, @Nullable Object> answer(ExecutionResult result) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("data", result.isDataPresent() ? result.getData() : null);
        if (!result.getErrors().isEmpty()) answer.put("errors", errors(result.getErrors()));
        return answer;
    }

    static List<Map<String, @Nullable Object>> errors(List<GraphQLError> errors) {
        List<Map<String, @Nullable Object>> reported = new ArrayList<>();
        for (GraphQLError error : errors) reported.add(error(error));
        return reported;
    }

    private static Map<String, @Nullable Object> error(GraphQLError error) {
        Map<String, @Nullable Object> reported = new LinkedHashMap<>();
        reported.put("path", error instanceof ValidationError ? null : error.getPath());
        if (error.getExtensions() != null) reported.putAll(error.getExtensions());
        reported.remove("classification");
        reported.put("locations", locations(error.getLocations()));
        reported.put("message", AppSyncWords.of(error.getMessage()));
        return reported;
    }

    private static @Nullable List<Map<String, @Nullable Object>> locations(
            @Nullable List<SourceLocation> locations) {
        if (locations == null || locations.isEmpty()) return null;
        List<Map<String, @Nullable Object>> reported = new ArrayList<>();
        for (SourceLocation location : locations) {
            Map<String, @Nullable Object> place = new LinkedHashMap<>();
            place.put("line", location.getLine());
            place.put("column", location.getColumn());
            place.put("sourceName", null);
            reported.add(place);
        }
        return reported;
    }
}

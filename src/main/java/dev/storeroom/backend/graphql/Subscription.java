package dev.storeroom.backend.graphql;

import dev.storeroom.data.Value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What one client wants to hear of.
///
/// @param field of the API's `Subscription`
/// @param arguments what the published fields must be, unless there is a filter
/// @param filter empty if the client gives none
record Subscription(
        ApiRequest request,
        Caller caller,
        String field,
        Map<String, Value> arguments,
        Optional<SubscriptionFilter> filter) {
    static Subscription of(ApiRequest request, Caller caller, Heard asked) {
        Map<String, Value> arguments = new LinkedHashMap<>(JavaValues.values(asked.arguments()));
        Optional<SubscriptionFilter> filter =
                arguments.remove("filter") instanceof Value.Entries(Map<String, Value> entries)
                                && !entries.isEmpty()
                        ? Optional.of(SubscriptionFilter.of(entries))
                        : Optional.empty();
        return new Subscription(request, caller, asked.field(), arguments, filter);
    }

    /// Tells whether the client wants to hear of a record.
    ///
    /// @param published what the mutation selected of it
    boolean wants(Map<String, Value> published) {
        return filter.map(each -> each.holds(published))
                .orElseGet(
                        () ->
                                arguments.entrySet().stream()
                                        .allMatch(
                                                each ->
                                                        each.getValue()
                                                                .equals(
                                                                        published.getOrDefault(
                                                                                each.getKey(),
                                                                                Value.NULL))));
    }
}

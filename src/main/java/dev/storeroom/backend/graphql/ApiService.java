package dev.storeroom.backend.graphql;

import dev.storeroom.data.Value;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// An API: answers documents, and tells subscribers of what mutations have answered. Any thread may
/// call it.
public final class ApiService {
    private final ApiEngine engine;

    /// The subscription fields that hear of a mutation, by its name.
    private final Map<String, Set<String>> heardBy = new HashMap<>();

    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();

    public ApiService(ApiEngine engine) {
        this.engine = engine;
        GraphQLObjectType type = engine.schema().getSubscriptionType();
        if (type == null) return;
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            for (String mutation : mutations(field)) {
                heardBy.computeIfAbsent(mutation, _ -> new HashSet<>()).add(field.getName());
            }
        }
    }

    private static List<String> mutations(GraphQLFieldDefinition field) {
        GraphQLAppliedDirective directive = field.getAppliedDirective("aws_subscribe");
        if (directive == null) return List.of();
        GraphQLAppliedDirectiveArgument argument = directive.getArgument("mutations");
        List<String> mutations = argument == null ? null : argument.getValue();
        return mutations == null ? List.of() : mutations;
    }

    /// What can be told of a request before it is executed.
    public enum Check {
        SOUND,
        UNREADABLE,
        NO_OPERATION_NAMED
    }

    /// Tells whether a request can be executed at all; its errors may still be many.
    public Check check(ApiRequest request) {
        try {
            List<OperationDefinition> operations =
                    engine.document(request).getDefinitionsOfType(OperationDefinition.class);
            boolean isNamed = request.operationName() != null && !request.operationName().isEmpty();
            return operations.size() > 1 && !isNamed ? Check.NO_OPERATION_NAMED : Check.SOUND;
        } catch (InvalidSyntaxException _) {
            return Check.UNREADABLE;
        }
    }

    /// What a sound request asks for; empty if it names no operation of its document.
    public Optional<Operation> operation(ApiRequest request) {
        return new MutationAnswers(engine.document(request))
                .operation(request.operationName())
                .map(Operation::of);
    }

    /// Answers a document, then publishes what its mutations have answered.
    ///
    /// @return `data`, and `errors` if there are any, as JSON values
    public Map<String, @Nullable Object> execute(ApiRequest request, Caller caller) {
        ExecutionResult result = engine.execute(request, caller);
        if (result.isDataPresent()) publish(request, result.getData());
        return ErrorReport.answer(result);
    }

    private void publish(ApiRequest request, @Nullable Map<String, @Nullable Object> data) {
        if (subscribers.isEmpty()) return;
        var answers = new MutationAnswers(engine.document(request));
        answers.of(request.operationName(), data).forEach(this::publish);
    }

    /// Clients of one application ask in the same words, so that one execution serves them all.
    private void publish(MutationAnswers.Answer answer) {
        Set<String> fields = heardBy.getOrDefault(answer.mutation(), Set.of());
        Map<String, Value> published = JavaValues.values(answer.fields());
        Map<ApiRequest, Map<String, @Nullable Object>> shown = new HashMap<>();
        for (Subscriber each : subscribers) {
            Subscription wish = each.wish();
            if (!fields.contains(wish.field()) || !wish.wants(published)) continue;
            each.listener()
                    .accept(
                            shown.computeIfAbsent(
                                    wish.request(), _ -> shown(wish, answer.fields())));
        }
    }

    private Map<String, @Nullable Object> shown(
            Subscription wish, Map<String, @Nullable Object> published) {
        Map<String, Object> root = Map.of(wish.field(), published);
        return ErrorReport.answer(engine.execute(wish.request(), wish.caller(), root));
    }

    /// A client that is told of what it wishes; each is one of its own, whatever others wish.
    private static final class Subscriber {
        private final Subscription wish;
        private final Consumer<Map<String, @Nullable Object>> listener;

        Subscriber(Subscription wish, Consumer<Map<String, @Nullable Object>> listener) {
            this.wish = wish;
            this.listener = listener;
        }

        Subscription wish() {
            return wish;
        }

        Consumer<Map<String, @Nullable Object>> listener() {
            return listener;
        }
    }

    /// What became of a wish to subscribe.
    public sealed interface Outcome {
        /// The subscriber is told from now on, until it runs the handle.
        record Subscribed(Runnable handle) implements Outcome {}

        /// Nobody is told anything.
        ///
        /// @param errors as JSON values
        record Refused(List<Map<String, @Nullable Object>> errors) implements Outcome {}
    }

    /// Subscribes.
    ///
    /// @param listener is given `data`, and `errors` if there are any; must not wait
    public Outcome subscribe(
            ApiRequest request, Caller caller, Consumer<Map<String, @Nullable Object>> listener) {
        var asked = new Heard();
        ExecutionResult result = engine.execute(request, caller, asked);
        if (!result.getErrors().isEmpty()) {
            return new Outcome.Refused(ErrorReport.errors(result.getErrors()));
        }
        if (asked.field().isEmpty()) {
            return refused("The document is no subscription.");
        }
        try {
            var subscriber = new Subscriber(Subscription.of(request, caller, asked), listener);
            subscribers.add(subscriber);
            return new Outcome.Subscribed(() -> subscribers.remove(subscriber));
        } catch (ResolverException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    private static Outcome refused(String message) {
        return new Outcome.Refused(List.of(Map.of("message", message)));
    }
}

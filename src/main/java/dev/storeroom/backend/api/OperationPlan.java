package dev.storeroom.backend.api;

import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Literal;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.OperationNames;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which operations a model has, and their names: `@model` may rename each and leave out any.
///
/// @param arguments those of `@model`
record OperationPlan(OperationNames usual, Map<String, Literal> arguments) {
    static OperationPlan of(ModelType model) {
        Map<String, Literal> arguments =
                model.attributes().stream()
                        .filter(attribute -> attribute.name().equals("model"))
                        .findFirst()
                        .map(Attribute::arguments)
                        .orElse(Map.of());
        return new OperationPlan(new OperationNames(model.name()), arguments);
    }

    Optional<String> get() {
        return named("queries", "get", usual.get());
    }

    Optional<String> list() {
        return named("queries", "list", usual.list());
    }

    /// Clients cannot do without it: it stays where a model has no other query.
    String sync() {
        return named("queries", "sync", usual.sync()).orElse(usual.sync());
    }

    Optional<String> create() {
        return named("mutations", "create", usual.create());
    }

    Optional<String> update() {
        return named("mutations", "update", usual.update());
    }

    Optional<String> delete() {
        return named("mutations", "delete", usual.delete());
    }

    List<String> onCreate() {
        return subscriptions("onCreate", usual.onCreate());
    }

    List<String> onUpdate() {
        return subscriptions("onUpdate", usual.onUpdate());
    }

    List<String> onDelete() {
        return subscriptions("onDelete", usual.onDelete());
    }

    private Optional<String> named(String group, String operation, String usual) {
        Literal names = arguments.get(group);
        if (names == null) return Optional.of(usual);
        return names instanceof Literal.Entries(Map<String, Literal> entries)
                        && entries.get(operation) instanceof Literal.Text(String name)
                ? Optional.of(name)
                : Optional.empty();
    }

    private List<String> subscriptions(String event, String usual) {
        Literal given = arguments.get("subscriptions");
        if (given == null) return List.of(usual);
        if (!(given instanceof Literal.Entries(Map<String, Literal> entries))) return List.of();
        if (entries.get("level") instanceof Literal.Text(String level)) {
            return level.equals("off") ? List.of() : List.of(usual);
        }
        return switch (entries.get(event)) {
            case Literal.Text(String name) -> List.of(name);
            case Literal.Items(List<Literal> names) ->
                    names.stream()
                            .filter(Literal.Text.class::isInstance)
                            .map(name -> ((Literal.Text) name).text())
                            .toList();
            case null, default -> List.of();
        };
    }
}

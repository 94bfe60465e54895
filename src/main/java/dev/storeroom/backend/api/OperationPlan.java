package dev.storeroom.backend.api;

import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Literal;
import dev.storeroom.schema.OperationNames;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which operations a model has, and their names: `@model` may rename each and leave out any.
///
/// Where it names some operations of a kind, the second transformer keeps the others as usual, and
/// the first leaves them out.
///
/// @param arguments those of `@model`
record OperationPlan(OperationNames usual, Map<String, Literal> arguments, Dialect dialect) {
    static OperationPlan of(ApiModel model) {
        Map<String, Literal> arguments =
                model.type().attributes().stream()
                        .filter(attribute -> attribute.name().equals("model"))
                        .findFirst()
                        .map(Attribute::arguments)
                        .orElse(Map.of());
        return new OperationPlan(new OperationNames(model.name()), arguments, model.dialect());
    }

    Optional<String> get() {
        return named("queries", "get", usual.get());
    }

    Optional<String> list() {
        return named("queries", "list", usual.list());
    }

    /// The first transformer has it for a model without any other query too.
    Optional<String> sync() {
        Optional<String> name = named("queries", "sync", usual.sync());
        return dialect == Dialect.FIRST ? name.or(() -> Optional.of(usual.sync())) : name;
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
        return names(group, operation, usual).stream().findFirst();
    }

    private List<String> subscriptions(String event, String usual) {
        Optional<String> level = memberOf("subscriptions", "level").flatMap(OperationPlan::text);
        if (level.equals(Optional.of("off"))) return List.of();
        if (level.isPresent() && dialect == Dialect.FIRST) return List.of(usual);
        return names("subscriptions", event, usual);
    }

    private List<String> names(String group, String operation, String usual) {
        if (!arguments.containsKey(group)) return List.of(usual);
        if (!(arguments.get(group) instanceof Literal.Entries)) return List.of();
        return switch (memberOf(group, operation).orElse(null)) {
            case null -> dialect == Dialect.FIRST ? List.of() : List.of(usual);
            case Literal.Items(List<Literal> items) when items.isEmpty() ->
                    dialect == Dialect.FIRST ? List.of() : List.of(usual);
            case Literal given ->
                    given.items().stream().flatMap(name -> text(name).stream()).toList();
        };
    }

    private Optional<Literal> memberOf(String group, String member) {
        return arguments.get(group) instanceof Literal.Entries(Map<String, Literal> entries)
                ? Optional.ofNullable(entries.get(member))
                : Optional.empty();
    }

    private static Optional<String> text(Literal literal) {
        return literal instanceof Literal.Text(String text) ? Optional.of(text) : Optional.empty();
    }
}

package dev.storeroom.backend.api;

import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.Literal;
import dev.storeroom.schema.PrimaryKey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The queries, mutations and subscriptions that an API has for a model.
///
/// @param plan which of the usual ones
record ModelOperations(ApiModel model, OperationPlan plan) {
    static ModelOperations of(ApiModel model) {
        return new ModelOperations(model, OperationPlan.of(model.type()));
    }

    List<String> queries() {
        List<String> queries = new ArrayList<>();
        KeyArguments key = KeyArguments.ofPrimary(model);
        plan.get().ifPresent(name -> queries.add(query(name, key.exactly(), model.name(), "get")));
        plan.list().ifPresent(name -> queries.add(pages(name, listArguments(key), "list")));
        queries.add(pages(plan.sync(), page() + ", lastSync: AWSTimestamp", "sync"));
        for (Index index : model.type().indexes()) {
            queryBy(index)
                    .ifPresent(name -> queries.add(pages(name, indexArguments(index), "list")));
        }
        return queries;
    }

    private String pages(String name, String arguments, String operation) {
        return query(name, arguments, model.names().connection(), operation);
    }

    private String query(String name, String arguments, String result, String operation) {
        return "%s(%s): %s%s".formatted(name, arguments, result, model.directives(operation));
    }

    private String listArguments(KeyArguments key) {
        if (model.type().key().kind() == PrimaryKey.Kind.MANAGED_ID) return page();
        List<String> arguments = new ArrayList<>(List.of(key.partition(false)));
        key.sortCondition().ifPresent(arguments::add);
        arguments.add(page());
        arguments.add("sortDirection: ModelSortDirection");
        return String.join(", ", arguments);
    }

    /// The name of the query by an index: what the schema says, and of the second transformer its
    /// fields where the schema says nothing.
    private Optional<String> queryBy(Index index) {
        if (index.queryField() != null || model.dialect() == Dialect.FIRST) {
            return Optional.ofNullable(index.queryField());
        }
        return model.type().field(index.fields().getFirst()).attributes().stream()
                        .anyMatch(attribute -> refusesQuery(attribute, index))
                ? Optional.empty()
                : Optional.of(Index.usualName(model.name(), index.fields()));
    }

    private boolean refusesQuery(Attribute attribute, Index index) {
        return attribute.name().equals("index")
                && attribute.arguments().get("queryField") instanceof Literal.Null
                && (!(attribute.arguments().get("name") instanceof Literal.Text(String name))
                        || name.equals(index.name()));
    }

    private String indexArguments(Index index) {
        var key = KeyArguments.of(model, index);
        List<String> arguments = new ArrayList<>();
        arguments.add(key.partition(model.dialect() == Dialect.SECOND));
        key.sortCondition().ifPresent(arguments::add);
        arguments.add("sortDirection: ModelSortDirection");
        arguments.add(page());
        return String.join(", ", arguments);
    }

    private String page() {
        return "filter: %s, limit: Int, nextToken: String".formatted(model.names().filter());
    }

    List<String> mutations() {
        ModelNames names = model.names();
        List<String> mutations = new ArrayList<>();
        plan.create()
                .ifPresent(name -> mutations.add(mutation(name, names.createInput(), "create")));
        plan.update()
                .ifPresent(name -> mutations.add(mutation(name, names.updateInput(), "update")));
        plan.delete()
                .ifPresent(name -> mutations.add(mutation(name, names.deleteInput(), "delete")));
        return mutations;
    }

    private String mutation(String name, String input, String operation) {
        String condition = model.names().condition();
        return "%s(input: %s!, condition: %s): %s%s"
                .formatted(name, input, condition, model.name(), model.directives(operation));
    }

    List<String> subscriptions() {
        List<String> subscriptions = new ArrayList<>();
        plan.create().ifPresent(to -> addSubscriptions(subscriptions, plan.onCreate(), to));
        plan.update().ifPresent(to -> addSubscriptions(subscriptions, plan.onUpdate(), to));
        plan.delete().ifPresent(to -> addSubscriptions(subscriptions, plan.onDelete(), to));
        return subscriptions;
    }

    private void addSubscriptions(List<String> all, List<String> names, String mutation) {
        List<String> arguments = new ArrayList<>();
        if (model.dialect() == Dialect.SECOND) {
            arguments.add("filter: " + model.names().subscriptionFilter());
        }
        for (String owner : ownersHeard()) arguments.add(owner + ": String");
        String list = arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
        for (String name : names) {
            all.add(
                    "%s%s: %s @aws_subscribe(mutations: [\"%s\"])%s"
                            .formatted(
                                    name,
                                    list,
                                    model.name(),
                                    mutation,
                                    model.directives("listen")));
        }
    }

    /// The owners whose records alone a subscriber may ask for.
    private Set<String> ownersHeard() {
        List<AccessRule> rules =
                model.rules().stream().filter(rule -> rule.allows("listen")).toList();
        boolean isOpen = rules.stream().anyMatch(AccessRule::isForAllSignedIn);
        if (isOpen && model.dialect() == Dialect.FIRST) return Set.of();
        return rules.stream()
                .flatMap(rule -> rule.ownerField().stream())
                .filter(
                        name ->
                                model.type()
                                        .findField(name)
                                        .filter(ModelOperations::isList)
                                        .isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isList(Field field) {
        return field.type() instanceof FieldType.ListOf;
    }
}

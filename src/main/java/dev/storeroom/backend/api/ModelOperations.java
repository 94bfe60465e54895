package dev.storeroom.backend.api;

import dev.storeroom.backend.api.ApiOperation.Kind;
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
        return new ModelOperations(model, OperationPlan.of(model));
    }

    List<ApiOperation> all() {
        List<ApiOperation> all = new ArrayList<>(queries());
        all.addAll(mutations());
        all.addAll(subscriptions());
        return all;
    }

    /// Tells whether anything gives pages of the model's records.
    boolean givePages() {
        return !model.parents().isEmpty()
                || queries().stream().anyMatch(each -> each.kind() != Kind.GET);
    }

    private List<ApiOperation> queries() {
        List<ApiOperation> queries = new ArrayList<>();
        KeyArguments key = KeyArguments.ofPrimary(model);
        plan.get()
                .map(name -> operation(Kind.GET, name, key, key.exactly(), model.name()))
                .ifPresent(queries::add);
        plan.list()
                .map(name -> pages(Kind.LIST, name, key, listArguments(key)))
                .ifPresent(queries::add);
        plan.sync()
                .map(name -> pages(Kind.SYNC, name, key, page() + ", lastSync: AWSTimestamp"))
                .ifPresent(queries::add);
        for (Index index : model.type().indexes()) {
            KeyArguments by = KeyArguments.of(model, index);
            queryBy(index)
                    .map(name -> pages(Kind.FIND, name, by, indexArguments(by)))
                    .ifPresent(queries::add);
        }
        return queries;
    }

    private ApiOperation pages(Kind kind, String name, KeyArguments key, String arguments) {
        return operation(kind, name, key, arguments, model.names().connection());
    }

    private ApiOperation operation(
            Kind kind, String name, KeyArguments key, String arguments, String result) {
        String member =
                "%s(%s): %s%s".formatted(name, arguments, result, model.directives(kind.right()));
        return new ApiOperation(kind, name, model.name(), key.fields(), member);
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

    private String indexArguments(KeyArguments key) {
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

    List<ApiOperation> mutations() {
        ModelNames names = model.names();
        List<ApiOperation> mutations = new ArrayList<>();
        plan.create()
                .map(name -> mutation(Kind.CREATE, name, names.createInput()))
                .ifPresent(mutations::add);
        plan.update()
                .map(name -> mutation(Kind.UPDATE, name, names.updateInput()))
                .ifPresent(mutations::add);
        plan.delete()
                .map(name -> mutation(Kind.DELETE, name, names.deleteInput()))
                .ifPresent(mutations::add);
        return mutations;
    }

    private ApiOperation mutation(Kind kind, String name, String input) {
        String arguments = "input: %s!, condition: %s".formatted(input, model.names().condition());
        return operation(kind, name, KeyArguments.ofPrimary(model), arguments, model.name());
    }

    List<ApiOperation> subscriptions() {
        List<ApiOperation> all = new ArrayList<>();
        plan.create().ifPresent(to -> subscribe(Kind.ON_CREATE, plan.onCreate(), to, all));
        plan.update().ifPresent(to -> subscribe(Kind.ON_UPDATE, plan.onUpdate(), to, all));
        plan.delete().ifPresent(to -> subscribe(Kind.ON_DELETE, plan.onDelete(), to, all));
        return all;
    }

    private void subscribe(Kind kind, List<String> names, String mutation, List<ApiOperation> all) {
        List<String> arguments = new ArrayList<>();
        if (model.dialect() == Dialect.SECOND) {
            arguments.add("filter: " + model.names().subscriptionFilter());
        }
        for (String owner : ownersHeard()) arguments.add(owner + ": String");
        String list = arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
        String directives =
                " @aws_subscribe(mutations: [\"%s\"])%s"
                        .formatted(mutation, model.directives(kind.right()));
        for (String name : names) {
            String member = name + list + ": " + model.name() + directives;
            all.add(new ApiOperation(kind, name, model.name(), List.of(), member));
        }
    }

    /// The owners whose records alone a subscriber may ask for.
    private Set<String> ownersHeard() {
        List<AccessRule> rules =
                model.rules().all().stream().filter(rule -> rule.allows("listen")).toList();
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

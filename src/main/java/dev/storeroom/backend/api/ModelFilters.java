package dev.storeroom.backend.api;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The inputs by which queries, mutations and subscriptions choose among a model's records.
record ModelFilters(ApiModel model) {
    List<ApiType> types() {
        List<ApiType> types = new ArrayList<>();
        ModelOperations operations = ModelOperations.of(model);
        if (operations.givePages()) types.add(filter());
        if (!operations.mutations().isEmpty()) types.add(condition());
        if (isOfSecond() && !operations.subscriptions().isEmpty()) types.add(subscriptionFilter());
        return types;
    }

    private boolean isOfSecond() {
        return model.dialect() == Dialect.SECOND;
    }

    private ApiType filter() {
        List<String> members = new ArrayList<>();
        for (ApiField field : comparable()) addComparison(field, members);
        if (isOfSecond() && model.type().findField("id").isEmpty()) members.add("id: ModelIDInput");
        return group(model.names().filter(), members);
    }

    private ApiType condition() {
        List<String> members = new ArrayList<>();
        for (ApiField field : comparable()) {
            boolean isOwners = !isOfSecond() && model.accessFields().contains(field.name());
            if (!isKey(field) && !isOwners && !field.name().equals("id"))
                addComparison(field, members);
        }
        return group(model.names().condition(), members);
    }

    private static void addComparison(ApiField field, List<String> members) {
        FilterOf.inQueries(field).ifPresent(input -> members.add(field.name() + ": " + input));
    }

    private boolean isKey(ApiField field) {
        return model.type().key().fields().contains(field.name());
    }

    /// The first transformer compares nothing but what the schema declares.
    private List<ApiField> comparable() {
        return model.fields().stream()
                .filter(field -> isOfSecond() || field.role() == ApiField.Role.DECLARED)
                .toList();
    }

    private ApiType group(String name, List<String> members) {
        members.add("and: [" + name + "]");
        members.add("or: [" + name + "]");
        members.add("not: " + name);
        if (isOfSecond()) members.add("_deleted: ModelBooleanInput");
        return ApiType.input(name, members);
    }

    private ApiType subscriptionFilter() {
        String name = model.names().subscriptionFilter();
        List<ApiField> fields = new ArrayList<>(model.fields());
        fields.removeIf(field -> isMadeForParent(field) || isOfGroups(field));
        for (Field field : madeForChildren()) fields.add(ApiField.declared(field));
        List<String> members = new ArrayList<>();
        Set<String> owners = model.accessFields();
        for (ApiField field : fields) {
            if (owners.contains(field.name())) members.add(field.name() + ": ModelStringInput");
            else
                FilterOf.inSubscriptions(field)
                        .ifPresent(input -> members.add(field.name() + ": " + input));
        }
        if (model.type().findField("id").isEmpty()) members.add("id: ModelSubscriptionIDInput");
        members.add("and: [" + name + "]");
        members.add("or: [" + name + "]");
        members.add("_deleted: ModelBooleanInput");
        return ApiType.input(name, members.stream().distinct().toList());
    }

    /// Amplify gives a parent's subscriptions the foreign keys that it makes on the children, and
    /// the children's none.
    private List<Field> madeForChildren() {
        List<Field> fields = new ArrayList<>();
        for (Relation relation : model.type().relations()) {
            if (relation.association() instanceof Association.HasMany(String child, ForeignKey key)
                    && key.isGenerated()) {
                for (String name : key.fields())
                    fields.add(model.schema().model(child).field(name));
            }
        }
        return fields;
    }

    /// Subscribers are told by it what they may hear, and do not choose.
    private boolean isOfGroups(ApiField field) {
        return !model.accessFields().contains(field.name())
                && model.rules().all().stream()
                        .anyMatch(rule -> rule.groupsField().equals(Optional.of(field.name())));
    }

    private boolean isMadeForParent(ApiField field) {
        if (field.role() != ApiField.Role.FOREIGN_KEY) return false;
        return model.schema().models().stream()
                .flatMap(parent -> parent.relations().stream())
                .anyMatch(
                        relation ->
                                relation.association()
                                                instanceof
                                                Association.HasMany(String to, ForeignKey key)
                                        && to.equals(model.name())
                                        && key.isGenerated()
                                        && key.fields().contains(field.name()));
    }
}

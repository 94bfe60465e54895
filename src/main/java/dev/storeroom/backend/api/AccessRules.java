package dev.storeroom.backend.api;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The rules of access of a model, field by field: those of a field stand in for the model's.
///
/// @param model those of the fields that have none of their own
/// @param ofFields those that fields have, by the field's name
/// @param fields the names of all fields
record AccessRules(
        List<AccessRule> model, Map<String, List<AccessRule>> ofFields, List<String> fields) {
    static AccessRules of(ModelType type) {
        Map<String, List<AccessRule>> ofFields = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            List<AccessRule> own = AccessRule.of(field.attributes());
            if (!own.isEmpty()) ofFields.put(field.name(), own);
        }
        List<String> fields = type.fields().stream().map(Field::name).toList();
        return new AccessRules(AccessRule.of(type.attributes()), ofFields, fields);
    }

    /// The same with a rule for everybody with a key where the model says nothing.
    AccessRules opened() {
        return model.isEmpty() ? new AccessRules(List.of(AccessRule.OPEN), ofFields, fields) : this;
    }

    /// Every rule, the model's first.
    List<AccessRule> all() {
        List<AccessRule> all = new ArrayList<>(model);
        ofFields.values().forEach(all::addAll);
        return all;
    }

    List<AccessRule> of(String field) {
        return ofFields.getOrDefault(field, model);
    }

    /// Tells whether such a rule lets the operation be done to the model: a delete takes every
    /// field along, anything else may leave some out.
    boolean allow(String operation, Predicate<AccessRule> such) {
        Predicate<String> isAllowed = field -> allow(field, operation, such);
        return operation.equals("delete")
                ? fields.stream().allMatch(isAllowed)
                : fields.stream().anyMatch(isAllowed);
    }

    /// Tells whether such a rule lets the operation be done to the field.
    boolean allow(String field, String operation, Predicate<AccessRule> such) {
        return of(field).stream().anyMatch(rule -> such.test(rule) && rule.allows(operation));
    }

    /// The fields that somebody may not read who may read others.
    Set<String> narrowFields() {
        if (ofFields.isEmpty()) return Set.of();
        Set<AccessRule> all = new HashSet<>();
        for (String field : fields) all.addAll(readers(field));
        return fields.stream()
                .filter(field -> !readers(field).equals(all))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<AccessRule> readers(String field) {
        return of(field).stream()
                .filter(rule -> rule.allows("get"))
                .map(AccessRule::forWhom)
                .collect(Collectors.toSet());
    }
}

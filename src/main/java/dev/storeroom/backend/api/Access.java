package dev.storeroom.backend.api;

import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Operations;
import dev.storeroom.schema.Schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Who may do what with the records of a schema's models.
///
/// A rule that depends on the record or on the caller's groups lets nobody through: only rules for
/// everybody are decided here.
public final class Access {
    private final Map<String, AccessRules> rules = new HashMap<>();
    private final Map<String, Set<String>> narrowFields = new HashMap<>();

    /// @param isOpen models without rules are for everybody
    public Access(Schema schema, boolean isOpen) {
        for (ModelType model : schema.models()) {
            AccessRules written = AccessRules.of(model);
            rules.put(model.name(), isOpen ? written.opened() : written);
            narrowFields.put(model.name(), written.narrowFields());
        }
    }

    /// Tells whether somebody who proved who it is in that way may do it with any record, if not
    /// with each of its fields.
    ///
    /// @param right one of [ApiOperation.Kind#right()]
    public boolean allows(String model, String right, AccessMode mode) {
        return rules(model).allow(right, forEverybody(mode));
    }

    /// Tells the same of one field.
    public boolean allows(String model, String field, String right, AccessMode mode) {
        return rules(model).allow(field, right, forEverybody(mode));
    }

    /// Tells whether somebody may not read the field who may read others of the model. Nobody is
    /// shown it in what a mutation answers, since subscribers would be shown the same.
    public boolean isNarrow(String model, String field) {
        return narrowFields.getOrDefault(model, Set.of()).contains(field);
    }

    /// Tells whether somebody who proved who it is in that way may use an operation that the schema
    /// declares itself. One that says nothing is for the usual mode; one that shows a model's
    /// records is for those who may listen to them.
    public boolean allows(Operations.Operation operation, AccessMode mode) {
        Set<AccessMode> modes = AccessMode.written(operation.attributes());
        var own = AccessRule.of(operation.attributes());
        if (modes.isEmpty() && own.isEmpty()) modes.add(AccessMode.API_KEY);
        for (AccessRule rule : own) if (rule.isForEverybody()) modes.add(rule.mode());
        boolean isOfRecords = operation.result().kind() == Operations.Kind.MODEL;
        return modes.contains(mode)
                && (!isOfRecords || allows(operation.result().typeName(), "listen", mode));
    }

    private AccessRules rules(String model) {
        AccessRules found = rules.get(model);
        if (found == null) throw new IllegalArgumentException("no model " + model);
        return found;
    }

    private static Predicate<AccessRule> forEverybody(AccessMode mode) {
        return rule -> rule.isForEverybody() && rule.mode() == mode;
    }
}

package dev.storeroom.backend.api;

import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Operations;
import dev.storeroom.schema.Schema;

import java.util.List;
import java.util.Set;

/// Who may do what with the records of a schema's models.
///
/// A rule that depends on the record or on the caller's groups lets nobody through: only rules for
/// everybody are decided here.
///
/// @param isOpen models without rules are for everybody
public record Access(Schema schema, boolean isOpen) {
    /// Tells whether somebody who proved who it is in that way may do it with any record.
    ///
    /// @param right one of [ApiOperation.Kind#right()]
    public boolean allows(String model, String right, AccessMode mode) {
        ModelType type = schema.model(model);
        List<AccessRule> rules = AccessRule.of(type.attributes());
        if (rules.isEmpty()) return isOpen && mode == AccessMode.API_KEY;
        return rules.stream()
                .anyMatch(
                        rule -> rule.isForEverybody() && rule.mode() == mode && rule.allows(right));
    }

    /// Tells whether somebody who proved who it is in that way may use an operation that the schema
    /// declares itself. One that says nothing is for the usual mode; one that shows a model's
    /// records is for those who may listen to them.
    public boolean allows(Operations.Operation operation, AccessMode mode) {
        Set<AccessMode> modes = AccessMode.written(operation.attributes());
        List<AccessRule> rules = AccessRule.of(operation.attributes());
        if (modes.isEmpty() && rules.isEmpty()) modes.add(AccessMode.API_KEY);
        for (AccessRule rule : rules) if (rule.isForEverybody()) modes.add(rule.mode());
        boolean isOfRecords = operation.result().kind() == Operations.Kind.MODEL;
        return modes.contains(mode)
                && (!isOfRecords || allows(operation.result().typeName(), "listen", mode));
    }
}

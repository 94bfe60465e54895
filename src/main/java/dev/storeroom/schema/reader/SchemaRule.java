package dev.storeroom.schema.reader;

import java.util.List;

/// Rules about what the document says as a whole, checked before models are read.
///
/// Rules that depend on what a field, key or relation was read as stand in the reader of that.
interface SchemaRule {
    List<SchemaRule> ALL =
            List.of(
                    new DuplicateRules(),
                    new ReferenceRules(),
                    new DirectiveRules(),
                    new VersionRules(),
                    new ModelRules(),
                    new EnumRules(),
                    new JavaNameRules(),
                    new AuthRules(),
                    new MissingAuthRules(),
                    new RepeatedAuthRules(),
                    new HiddenFieldRules(),
                    new MappingRules(),
                    new ValidationRules(),
                    new BehaviourRules());

    void check(Definitions definitions, Problems problems);
}

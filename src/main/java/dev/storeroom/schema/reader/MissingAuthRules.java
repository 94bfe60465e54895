package dev.storeroom.schema.reader;

import java.util.List;

/// AUT002: a model without rules of access, in a schema that rules the access to others.
///
/// A schema without any `@auth` is for one person's own data, and a global rule covers every model.
final class MissingAuthRules implements SchemaRule {
    @Override
    public void check(Definitions definitions, Problems problems) {
        List<ObjectShape> open =
                definitions.models().stream().filter(model -> !hasRules(model)).toList();
        if (open.size() == definitions.models().size() || definitions.hasGlobalRule()) return;
        for (ObjectShape model : open) {
            problems.info(
                    "AUT002",
                    model.definition(),
                    "Other models have rules of access, but %s has none.".formatted(model.name()),
                    "Add @auth to say who may read and change its records.");
        }
    }

    private static boolean hasRules(ObjectShape model) {
        return model.definition().hasDirective("auth");
    }
}

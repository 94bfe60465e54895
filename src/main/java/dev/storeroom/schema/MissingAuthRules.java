package dev.storeroom.schema;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;

import java.util.List;

/// AUT002: a model without rules of access, in a schema that rules the access to others.
///
/// A schema without any `@auth` is for one person's own data, and a global rule covers every model.
final class MissingAuthRules implements SchemaRule {
    @Override
    public void check(Definitions definitions, Problems problems) {
        List<ObjectShape> open =
                definitions.models().stream().filter(model -> !hasRules(model)).toList();
        if (open.size() == definitions.models().size() || hasGlobalRule(definitions)) return;
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

    private static boolean hasGlobalRule(Definitions definitions) {
        return definitions.types().get(Definitions.AMPLIFY_INPUT)
                        instanceof InputObjectTypeDefinition input
                && input.getInputValueDefinitions().stream()
                        .map(InputValueDefinition::getName)
                        .anyMatch(MissingAuthRules::isGlobalRule);
    }

    /// The name of old and that of today.
    private static boolean isGlobalRule(String name) {
        return name.equals("globalAuthRule") || name.equals("global_auth_rule");
    }
}

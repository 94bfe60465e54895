package dev.storeroom.schema.reader;

import dev.storeroom.schema.LetterCase;

import graphql.language.FieldDefinition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// MOD001, MOD002, MOD008, MOD009, MOD011, MOD012 and MOD015: models and the names of types and
/// fields.
final class ModelRules implements SchemaRule {
    private static final Set<String> SYNC_FIELDS = Set.of("_version", "_deleted", "_lastChangedAt");

    @Override
    public void check(Definitions definitions, Problems problems) {
        if (definitions.models().isEmpty()) warnNoModel(definitions, problems);
        for (ObjectShape shape : definitions.objects().values()) checkTypeName(shape, problems);
        for (ObjectShape shape : definitions.models()) {
            checkRootName(definitions, shape, problems);
            checkFieldNames(shape, problems);
        }
    }

    private static void warnNoModel(Definitions definitions, Problems problems) {
        problems.warning(
                "MOD001",
                definitions.first(),
                "No type in this schema is a model, so there is nothing to store.",
                "Add @model to the types that should be stored.");
    }

    private static void checkTypeName(ObjectShape shape, Problems problems) {
        if (shape.fields().isEmpty()) {
            problems.error(
                    "MOD015",
                    shape.definition(),
                    shape.name(),
                    "The type %s has no fields.".formatted(shape.name()),
                    "Add one, such as title: String");
        }
        if (Character.isLowerCase(shape.name().charAt(0))) {
            problems.warning(
                    "MOD011",
                    shape.definition(),
                    "The name %s starts with a small letter, unlike those of other types and of classes."
                            .formatted(shape.name()),
                    "Call it %s.".formatted(LetterCase.upperFirst(shape.name())));
        }
        if (!shape.name().startsWith("AWS") && !shape.name().startsWith("__")) return;
        problems.error(
                "MOD012",
                shape.definition(),
                shape.name(),
                "The name %s is not allowed: AppSync keeps names that start with AWS or __."
                        .formatted(shape.name()),
                "Rename the type.");
    }

    private static void checkRootName(
            Definitions definitions, ObjectShape shape, Problems problems) {
        if (!definitions.roots().containsValue(shape.name())) return;
        problems.error(
                "MOD002",
                shape.definition(),
                shape.name(),
                shape.name() + " is the type of the API's operations and cannot be a model.",
                "Rename the model.");
    }

    private static void checkFieldNames(ObjectShape shape, Problems problems) {
        Map<String, String> byCamelCase = new HashMap<>();
        for (FieldDefinition field : shape.fields()) {
            String name = field.getName();
            if (SYNC_FIELDS.contains(name)) {
                problems.error(
                        "MOD008",
                        field,
                        shape.name(),
                        "%s.%s has a name that DataStore keeps for itself."
                                .formatted(shape.name(), name),
                        "Rename the field.");
            }
            String other = byCamelCase.putIfAbsent(LetterCase.camel(name), name);
            if (other == null || other.equals(name)) continue;
            problems.warning(
                    "MOD009",
                    field,
                    "The fields %s and %s of %s become the same name in generated code."
                            .formatted(other, name, shape.name()),
                    "Rename one of them.");
        }
    }
}

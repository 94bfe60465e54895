package dev.storeroom.schema.reader;

import graphql.language.Directive;
import graphql.language.FieldDefinition;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// MAP001: `@mapsTo` names a table that nothing else has; `@refersTo` is for SQL tables alone.
final class MappingRules implements SchemaRule {
    private static final String CODE = "MAP001";

    @Override
    public void check(Definitions definitions, Problems problems) {
        Set<String> names = new HashSet<>();
        for (ObjectShape model : definitions.models()) names.add(model.name());
        for (ObjectShape shape : definitions.objects().values()) {
            for (Directive use : shape.definition().getDirectives("mapsTo")) {
                checkMapping(shape, use, names, problems);
            }
            shape.definition()
                    .getDirectives("refersTo")
                    .forEach(use -> refuseSql(use, shape.name(), problems));
            for (FieldDefinition field : shape.fields()) {
                field.getDirectives("refersTo")
                        .forEach(
                                use ->
                                        refuseSql(
                                                use,
                                                shape.name() + "." + field.getName(),
                                                problems));
            }
        }
    }

    private static void checkMapping(
            ObjectShape shape, Directive use, Set<String> names, Problems problems) {
        if (!shape.isModel()) {
            problems.error(
                    CODE,
                    use,
                    "@mapsTo is on %s, which is not a model.".formatted(shape.name()),
                    "Add @model, or remove @mapsTo.");
            return;
        }
        Optional<String> name = new DirectiveUse(use).text("name");
        if (name.isEmpty() || names.add(name.get())) return;
        problems.error(
                CODE,
                use,
                "%s maps to %s, but another model has that name already."
                        .formatted(shape.name(), name.get()),
                "Map it to a name that no other model has.");
    }

    private static void refuseSql(Directive use, String place, Problems problems) {
        problems.error(
                CODE,
                use,
                "@refersTo is on %s, but only models of SQL databases may have it; models of a"
                                .formatted(place)
                        + " schema file are kept in DynamoDB.",
                "Remove it.");
    }
}

package dev.storeroom.schema;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;

import java.util.HashMap;
import java.util.Map;

/// MOD011: the values of an enum stay apart in generated code.
final class EnumRules implements SchemaRule {
    @Override
    public void check(Definitions definitions, Problems problems) {
        for (EnumTypeDefinition type : definitions.enums()) {
            Map<String, String> byConstant = new HashMap<>();
            for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
                String name = value.getName();
                String other = byConstant.putIfAbsent(LetterCase.constant(name), name);
                // The same spelling twice is SDL003.
                if (other == null || other.equals(name)) continue;
                problems.error(
                        "MOD011",
                        value,
                        type.getName(),
                        "The values %s and %s of %s become the same constant, %s."
                                .formatted(other, name, type.getName(), LetterCase.constant(name)),
                        "Rename one of them.");
            }
        }
    }
}

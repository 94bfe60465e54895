package dev.storeroom.schema.reader;

import dev.storeroom.schema.LetterCase;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;

import java.util.HashMap;
import java.util.Map;

/// MOD011: an enum keeps its name, and its values stay apart, in generated code.
final class EnumRules implements SchemaRule {
    @Override
    public void check(Definitions definitions, Problems problems) {
        for (EnumTypeDefinition type : definitions.enums()) {
            checkName(type, problems);
            checkValues(type, problems);
        }
    }

    private static void checkName(EnumTypeDefinition type, Problems problems) {
        String generated = LetterCase.pascal(type.getName());
        if (generated.equals(type.getName())) return;
        problems.warning(
                "MOD011",
                type,
                "The enum %s becomes %s in the Java code that Amplify generates, which does not compile."
                        .formatted(type.getName(), generated),
                "Call it %s if the schema is for an Android or Java application."
                        .formatted(generated));
    }

    private static void checkValues(EnumTypeDefinition type, Problems problems) {
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

package dev.storeroom.schema.reader;

import dev.storeroom.schema.LetterCase;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.NamedNode;
import graphql.language.NonNullType;

import java.util.Set;

import javax.lang.model.SourceVersion;

/// MOD010: names that give Java code which does not compile.
final class JavaNameRules implements SchemaRule {
    /// What generated classes contain or import.
    private static final Set<String> GENERATED_TYPES =
            Set.of("Builder", "CopyOfBuilder", "BuildStep", "Model", "List", "Objects", "UUID");

    @Override
    public void check(Definitions definitions, Problems problems) {
        for (ObjectShape shape : definitions.objects().values()) {
            if (definitions.kind(shape.name()) == TypeKind.ROOT) continue;
            checkType(shape.name(), shape.definition(), problems);
            for (FieldDefinition field : shape.fields()) checkField(shape, field, problems);
        }
        for (EnumTypeDefinition type : definitions.enums()) {
            checkType(type.getName(), type, problems);
            for (var value : type.getEnumValueDefinitions()) {
                if (SourceVersion.isKeyword(value.getName())) {
                    warn(type.getName() + "." + value.getName(), "a word of Java", value, problems);
                }
            }
        }
    }

    private static void checkType(String name, NamedNode<?> type, Problems problems) {
        if (GENERATED_TYPES.contains(name)) warn(name, "a name of its own", type, problems);
        if (SourceVersion.isKeyword(LetterCase.camel(name)))
            warn(name, "a word of Java", type, problems);
    }

    private static void checkField(ObjectShape shape, FieldDefinition field, Problems problems) {
        String name = field.getName();
        String place = shape.name() + "." + name;
        if (SourceVersion.isKeyword(name)) warn(place, "a word of Java", field, problems);
        if (name.equals(LetterCase.constant(name)) && name.matches(".*[A-Z].*")) {
            warn(place, "a constant", field, problems);
        }
        if (LetterCase.pascal(name).equals("Class") && !SourceVersion.isKeyword(name)) {
            warn("the getter of " + place, "the getClass() of every object", field, problems);
        }
        if (field.getType() instanceof NonNullType
                && shape.name().equals(LetterCase.pascal(name) + "Step")) {
            warn("the builder's step for " + place, "the class itself", field, problems);
        }
    }

    private static void warn(String place, String clash, NamedNode<?> at, Problems problems) {
        problems.warning(
                "MOD010",
                at,
                "The Java code that Amplify generates has %s where %s should be, and does not compile."
                        .formatted(clash, place),
                "Use another name if the schema is for an Android or Java application.");
    }
}

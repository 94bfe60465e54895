package dev.storeroom.schema.reader;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// SDL003: the members of one type have different names.
final class DuplicateRules implements SchemaRule {
    @Override
    public void check(Definitions definitions, Problems problems) {
        for (ObjectShape shape : definitions.objects().values()) {
            checkFields(shape.name(), shape.fields(), problems);
        }
        for (var type : definitions.types().values()) {
            switch (type) {
                case InterfaceTypeDefinition each ->
                        checkFields(each.getName(), each.getFieldDefinitions(), problems);
                case InputObjectTypeDefinition each ->
                        check(each.getName(), "field", each.getInputValueDefinitions(), problems);
                case EnumTypeDefinition each ->
                        check(each.getName(), "value", each.getEnumValueDefinitions(), problems);
                default -> {
                    // Scalars and unions have no named members.
                }
            }
        }
    }

    private static void checkFields(String type, List<FieldDefinition> fields, Problems problems) {
        check(type, "field", fields, problems);
        for (FieldDefinition field : fields) {
            check(type, "argument", field.getInputValueDefinitions(), problems);
        }
    }

    private static void check(
            String type, String word, List<? extends NamedNode<?>> members, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (NamedNode<?> member : members) {
            if (seen.add(member.getName())) continue;
            problems.error(
                    "SDL003",
                    member,
                    type,
                    "%s has the %s %s twice.".formatted(type, word, member.getName()),
                    "Remove or rename one of them.");
        }
    }
}

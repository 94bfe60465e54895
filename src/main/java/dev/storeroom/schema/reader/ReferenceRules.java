package dev.storeroom.schema.reader;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// SDL002: every type that is named somewhere exists.
final class ReferenceRules implements SchemaRule {
    /// The one helper type that schemas name themselves, in `input AMPLIFY`.
    private static final String AUTH_RULE = "AuthRule";

    @Override
    public void check(Definitions definitions, Problems problems) {
        var references =
                new References(definitions, problems, new Suggestions(definitions.typeNames()));
        for (ObjectShape shape : definitions.objects().values()) {
            references.checkFields(shape.name(), shape.fields());
            references.checkAll(shape.name(), shape.definition().getImplements());
        }
        for (var type : definitions.types().values()) {
            switch (type) {
                case InterfaceTypeDefinition each ->
                        references.checkFields(each.getName(), each.getFieldDefinitions());
                case InputObjectTypeDefinition each ->
                        references.checkInputs(each.getName(), each.getInputValueDefinitions());
                case UnionTypeDefinition each ->
                        references.checkAll(each.getName(), each.getMemberTypes());
                default -> {
                    // Scalars and enums name no other type.
                }
            }
        }
    }

    private record References(Definitions definitions, Problems problems, Suggestions suggestions) {
        void checkFields(String owner, List<FieldDefinition> fields) {
            for (FieldDefinition field : fields) {
                check(owner, field.getType());
                checkInputs(owner, field.getInputValueDefinitions());
            }
        }

        void checkInputs(String owner, List<InputValueDefinition> inputs) {
            for (InputValueDefinition input : inputs) check(owner, input.getType());
        }

        void checkAll(String owner, List<?> types) {
            for (Object type : types) {
                if (type instanceof Type<?> each) check(owner, each);
            }
        }

        private void check(String owner, @Nullable Type<?> type) {
            switch (type) {
                case NonNullType required -> check(owner, required.getType());
                case ListType list -> check(owner, list.getType());
                case TypeName name -> checkName(owner, name);
                case null, default -> {
                    // The grammar has no other types.
                }
            }
        }

        private void checkName(String owner, TypeName name) {
            if (definitions.kind(name.getName()) != null || name.getName().equals(AUTH_RULE))
                return;
            problems.error(
                    "SDL002",
                    name,
                    owner,
                    "There is no type " + name.getName() + ".",
                    suggestions
                            .forName(name.getName())
                            .map(close -> "Did you mean " + close + "?")
                            .orElse("Define it, or use another type."));
        }
    }
}

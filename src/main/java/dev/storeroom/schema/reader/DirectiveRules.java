package dev.storeroom.schema.reader;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// SDL004 and SDL005: directives exist, stand where they may, and have the arguments they define.
final class DirectiveRules implements SchemaRule {
    @Override
    public void check(Definitions definitions, Problems problems) {
        var names = new HashSet<>(Prelude.AMPLIFY.directives().keySet());
        names.addAll(definitions.directives().keySet());
        var uses = new Uses(definitions, problems, new Suggestions(names));
        for (ObjectShape shape : definitions.objects().values()) {
            uses.check(shape.name(), "OBJECT", shape.definition());
            uses.checkFields(shape.name(), shape.fields());
        }
        definitions.types().values().forEach(uses::checkType);
    }

    private record Uses(Definitions definitions, Problems problems, Suggestions suggestions) {
        void checkType(TypeDefinition<?> type) {
            String owner = type.getName();
            switch (type) {
                case InterfaceTypeDefinition each -> {
                    check(owner, "INTERFACE", each);
                    checkFields(owner, each.getFieldDefinitions());
                }
                case InputObjectTypeDefinition each -> {
                    check(owner, "INPUT_OBJECT", each);
                    each.getInputValueDefinitions()
                            .forEach(input -> check(owner, "INPUT_FIELD_DEFINITION", input));
                }
                case EnumTypeDefinition each -> {
                    check(owner, "ENUM", each);
                    each.getEnumValueDefinitions()
                            .forEach(value -> check(owner, "ENUM_VALUE", value));
                }
                case UnionTypeDefinition each -> check(owner, "UNION", each);
                case ScalarTypeDefinition each -> check(owner, "SCALAR", each);
                default -> {
                    // Objects are checked with their extensions.
                }
            }
        }

        void checkFields(String owner, List<FieldDefinition> fields) {
            for (FieldDefinition field : fields) {
                check(owner, "FIELD_DEFINITION", field);
                field.getInputValueDefinitions()
                        .forEach(argument -> check(owner, "ARGUMENT_DEFINITION", argument));
            }
        }

        void check(String owner, String location, DirectivesContainer<?> container) {
            Set<String> seen = new HashSet<>();
            for (Directive directive : container.getDirectives()) {
                Optional<DirectiveDefinition> known = definitions.directive(directive.getName());
                if (known.isEmpty()) {
                    reportUnknown(directive);
                } else {
                    checkUse(owner, location, directive, known.get(), seen);
                }
            }
        }

        private void reportUnknown(Directive directive) {
            problems.error(
                    "SDL004",
                    directive,
                    "There is no directive @" + directive.getName() + ".",
                    suggestions
                            .forName(directive.getName())
                            .map(close -> "Did you mean @" + close + "?")
                            .orElse("Remove it: AWS refuses the schema with it."));
        }

        private void checkUse(
                String owner,
                String location,
                Directive directive,
                DirectiveDefinition definition,
                Set<String> seen) {
            boolean allowed =
                    definition.getDirectiveLocations().stream()
                            .anyMatch(each -> each.getName().equals(location));
            if (!allowed) report(owner, directive, "does not belong on " + words(location), null);
            if (!seen.add(directive.getName()) && !definition.isRepeatable()) {
                report(owner, directive, "is written twice", "Remove one.");
            }
            Set<String> given = new HashSet<>();
            for (Argument argument : directive.getArguments()) {
                checkArgument(owner, directive, definition, argument);
                if (!given.add(argument.getName())) {
                    report(owner, directive, "has " + argument.getName() + " twice", "Remove one.");
                }
            }
            checkRequired(owner, directive, definition, given);
        }

        private void checkArgument(
                String owner,
                Directive directive,
                DirectiveDefinition definition,
                Argument argument) {
            String name = argument.getName();
            for (InputValueDefinition known : definition.getInputValueDefinitions()) {
                if (!known.getName().equals(name)) continue;
                new ArgumentCheck(definitions)
                        .mistake(argument.getValue(), known.getType())
                        .ifPresent(
                                mistake ->
                                        report(
                                                owner,
                                                directive,
                                                "at " + name + ": " + mistake,
                                                null));
                return;
            }
            List<String> names =
                    definition.getInputValueDefinitions().stream()
                            .map(InputValueDefinition::getName)
                            .toList();
            report(
                    owner,
                    directive,
                    "has no argument " + name,
                    Suggestion.forName(name, names)
                            .map(close -> "Did you mean " + close + "?")
                            .orElse(
                                    names.isEmpty()
                                            ? null
                                            : "It has " + String.join(", ", names) + "."));
        }

        private void checkRequired(
                String owner,
                Directive directive,
                DirectiveDefinition definition,
                Set<String> given) {
            for (InputValueDefinition known : definition.getInputValueDefinitions()) {
                boolean required =
                        known.getType() instanceof NonNullType && known.getDefaultValue() == null;
                if (!required || given.contains(known.getName())) continue;
                report(owner, directive, "needs the argument " + known.getName(), null);
            }
        }

        private void report(
                String owner, Directive directive, String mistake, @Nullable String fix) {
            String sentence = "@%s %s.".formatted(directive.getName(), mistake);
            problems.error("SDL005", directive, owner, sentence, fix);
        }

        private static String words(String location) {
            return switch (location) {
                case "OBJECT" -> "a type";
                case "FIELD_DEFINITION" -> "a field";
                case "ARGUMENT_DEFINITION" -> "an argument";
                case "INPUT_FIELD_DEFINITION" -> "a field of an input";
                case "ENUM_VALUE" -> "a value of an enum";
                case "INPUT_OBJECT" -> "an input";
                case "ENUM" -> "an enum";
                case "INTERFACE" -> "an interface";
                case "UNION" -> "a union";
                default -> "a scalar";
            };
        }
    }
}

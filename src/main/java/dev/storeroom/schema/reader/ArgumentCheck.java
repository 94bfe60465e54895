package dev.storeroom.schema.reader;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FloatValue;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks the value of a directive's argument against the type that the directive defines.
record ArgumentCheck(Definitions definitions) {

    /// What is wrong with the value, as the rest of a sentence; empty if nothing is.
    Optional<String> mistake(Value<?> value, Type<?> type) {
        return switch (type) {
            case NonNullType required ->
                    value instanceof NullValue
                            ? Optional.of("null is not allowed here")
                            : mistake(value, required.getType());
            case ListType list -> inList(value, list.getType());
            case TypeName name ->
                    value instanceof NullValue ? Optional.empty() : named(value, name);
            default -> throw new IllegalArgumentException("no type: " + type);
        };
    }

    /// A single value counts as a list of one.
    private Optional<String> inList(Value<?> value, Type<?> element) {
        if (value instanceof NullValue) return Optional.empty();
        if (!(value instanceof ArrayValue array)) return mistake(value, element);
        return first(array.getValues().stream().map(each -> mistake(each, element)).toList());
    }

    private Optional<String> named(Value<?> value, TypeName type) {
        return switch (definitions.argumentType(type.getName())) {
            case EnumTypeDefinition each -> inEnum(value, each);
            case InputObjectTypeDefinition each -> inObject(value, each);
            case null, default -> inScalar(value, type.getName());
        };
    }

    private static Optional<String> inScalar(Value<?> value, String scalar) {
        return switch (scalar) {
            case "String" -> expect(value instanceof StringValue, "a text in quotes is expected");
            case "ID" ->
                    expect(
                            value instanceof StringValue || value instanceof IntValue,
                            "a text in quotes is expected");
            case "Boolean" -> expect(value instanceof BooleanValue, "true or false is expected");
            case "Int" -> expect(value instanceof IntValue, "a whole number is expected");
            case "Float" ->
                    expect(
                            value instanceof IntValue || value instanceof FloatValue,
                            "a number is expected");
            default -> Optional.empty();
        };
    }

    private static Optional<String> inEnum(Value<?> value, EnumTypeDefinition type) {
        List<String> names =
                type.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList();
        if (value instanceof EnumValue name && names.contains(name.getName())) {
            return Optional.empty();
        }
        return Optional.of("one of these is expected, without quotes: " + String.join(", ", names));
    }

    private Optional<String> inObject(Value<?> value, InputObjectTypeDefinition type) {
        if (!(value instanceof ObjectValue object)) {
            return Optional.of("an object in braces is expected");
        }
        Set<String> given = new HashSet<>();
        for (ObjectField field : object.getObjectFields()) {
            given.add(field.getName());
            Optional<String> mistake = inMember(field, type);
            if (mistake.isPresent()) return mistake;
        }
        for (InputValueDefinition member : type.getInputValueDefinitions()) {
            boolean required =
                    member.getType() instanceof NonNullType && member.getDefaultValue() == null;
            if (required && !given.contains(member.getName())) {
                return Optional.of(member.getName() + " is missing");
            }
        }
        return Optional.empty();
    }

    private Optional<String> inMember(ObjectField field, InputObjectTypeDefinition type) {
        for (InputValueDefinition member : type.getInputValueDefinitions()) {
            if (!member.getName().equals(field.getName())) continue;
            return mistake(field.getValue(), member.getType())
                    .map(mistake -> field.getName() + ": " + mistake);
        }
        return Optional.of("there is nothing called " + field.getName());
    }

    private static Optional<String> expect(boolean met, String otherwise) {
        return met ? Optional.empty() : Optional.of(otherwise);
    }

    private static Optional<String> first(List<Optional<String>> mistakes) {
        return mistakes.stream().flatMap(Optional::stream).findFirst();
    }
}

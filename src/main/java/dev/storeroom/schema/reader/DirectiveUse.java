package dev.storeroom.schema.reader;

import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Literal;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A directive as it is written on a type or field, with its arguments as written.
record DirectiveUse(Directive directive) {

    /// The first directive of that name, if it is written there at all.
    static Optional<DirectiveUse> on(DirectivesContainer<?> container, String name) {
        return container.getDirectives(name).stream().findFirst().map(DirectiveUse::new);
    }

    /// Tells whether the argument is written, even as `null`.
    boolean gives(String argument) {
        return directive.getArgument(argument) != null;
    }

    /// Tells whether the argument is written as `null`.
    boolean givesNull(String argument) {
        return value(argument).filter(NullValue.class::isInstance).isPresent();
    }

    /// Tells whether the argument is a value that is no text at all, which is SDL005's to report.
    boolean isOtherThanText(String argument) {
        return gives(argument) && !givesNull(argument) && text(argument).isEmpty();
    }

    Optional<String> text(String argument) {
        return value(argument).flatMap(DirectiveUse::textOf);
    }

    /// The texts of a list; a single text counts as a list of one, as GraphQL has it.
    List<String> texts(String argument) {
        return value(argument).map(DirectiveUse::textsOf).orElse(List.of());
    }

    /// One member of an argument that is an object.
    Optional<Value<?>> member(String argument, String member) {
        return value(argument)
                .filter(ObjectValue.class::isInstance)
                .map(ObjectValue.class::cast)
                .flatMap(object -> memberOf(object, member));
    }

    /// The objects of a list, like the rules of `@auth`; a single object counts as a list of one.
    List<ObjectValue> objects(String argument) {
        return value(argument).stream()
                .flatMap(
                        value ->
                                value instanceof ArrayValue array
                                        ? array.getValues().stream()
                                        : Stream.of(value))
                .filter(ObjectValue.class::isInstance)
                .map(ObjectValue.class::cast)
                .toList();
    }

    /// The directive in words of the schema's own, without the syntax tree.
    Attribute attribute() {
        var arguments = new LinkedHashMap<String, Literal>();
        for (Argument argument : directive.getArguments()) {
            arguments.put(argument.getName(), literal(argument.getValue()));
        }
        return new Attribute(directive.getName(), arguments);
    }

    private static Literal literal(Value<?> value) {
        return switch (value) {
            case StringValue _ -> new Literal.Text(textOf(value).orElse(""));
            case EnumValue word -> new Literal.Text(word.getName());
            case BooleanValue truth -> new Literal.Truth(truth.isValue());
            case IntValue number -> new Literal.Numeral(number.getValue().toString());
            case FloatValue number -> new Literal.Numeral(number.getValue().toString());
            case ArrayValue array ->
                    new Literal.Items(
                            array.getValues().stream().map(DirectiveUse::literal).toList());
            case ObjectValue object -> entries(object);
            default -> new Literal.Null();
        };
    }

    private static Literal entries(ObjectValue object) {
        var entries = new LinkedHashMap<String, Literal>();
        for (ObjectField field : object.getObjectFields()) {
            entries.put(field.getName(), literal(field.getValue()));
        }
        return new Literal.Entries(entries);
    }

    static Optional<String> textOf(Value<?> value) {
        return value instanceof StringValue text
                ? Optional.ofNullable(text.getValue())
                : Optional.empty();
    }

    static List<String> textsOf(Value<?> value) {
        if (!(value instanceof ArrayValue array)) return textOf(value).stream().toList();
        return array.getValues().stream().flatMap(each -> textOf(each).stream()).toList();
    }

    private static Optional<Value<?>> memberOf(ObjectValue object, String member) {
        for (ObjectField field : object.getObjectFields()) {
            if (field.getName().equals(member)) return Optional.of(field.getValue());
        }
        return Optional.empty();
    }

    private Optional<Value<?>> value(String argument) {
        Argument written = directive.getArgument(argument);
        return written == null ? Optional.empty() : Optional.of(written.getValue());
    }
}

package dev.storeroom.schema.reader;

import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;

import java.util.Map;
import java.util.Optional;

/// Reads the types of the fields of models and custom types.
final class FieldTypes {
    /// Scalars that AppSync lacks but real schemas use, and what they are read as.
    private static final Map<String, ScalarType> NUMBERS =
            Map.of("BigInt", ScalarType.LONG, "Long", ScalarType.LONG, "Double", ScalarType.FLOAT);

    private final Definitions definitions;
    private final Problems problems;

    FieldTypes(Definitions definitions, Problems problems) {
        this.definitions = definitions;
        this.problems = problems;
    }

    /// A type as read.
    ///
    /// @param required of the value itself; for a list, of the list
    record Read(FieldType type, boolean required) {}

    /// Tells whether that name of a scalar is free for a schema's own types.
    static boolean isNoneOfAppSyncs(String scalar) {
        return NUMBERS.containsKey(scalar);
    }

    /// The field's type; empty, with a problem reported, if no field of that kind can be stored.
    Optional<Read> read(String owner, FieldDefinition field) {
        var unwrapped = UnwrappedType.of(field.getType());
        if (unwrapped.depth() > 1) warnNested(owner, field);
        Optional<FieldType> base = base(owner, field, unwrapped.name());
        return base.map(
                type ->
                        unwrapped.depth() == 0
                                ? new Read(type, unwrapped.innerRequired())
                                : new Read(
                                        new FieldType.ListOf(type, unwrapped.innerRequired()),
                                        unwrapped.outerRequired()));
    }

    /// The enum of that definition.
    static EnumType enumType(EnumTypeDefinition definition) {
        return new EnumType(
                definition.getName(),
                definition.getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .toList(),
                Descriptions.of(definition),
                Problems.position(definition));
    }

    private Optional<FieldType> base(String owner, FieldDefinition field, String name) {
        TypeKind kind = definitions.kind(name);
        return switch (kind) {
            // SDL002 is reported for every place where a type is named.
            case null -> Optional.empty();
            case SCALAR -> Optional.of(new FieldType.Scalar(scalar(owner, field, name)));
            case ENUM ->
                    Optional.ofNullable(definitions.types().get(name))
                            .map(EnumTypeDefinition.class::cast)
                            .map(each -> new FieldType.Enumeration(enumType(each)));
            case CUSTOM -> Optional.of(new FieldType.Embedded(name));
            case MODEL -> Optional.of(new FieldType.Related(name));
            case CUSTOM_SCALAR -> refuseScalar(owner, field, name);
            case INTERFACE, UNION, INPUT, ROOT -> refuseKind(owner, field, kind);
        };
    }

    private ScalarType scalar(String owner, FieldDefinition field, String name) {
        ScalarType number = NUMBERS.get(name);
        if (number == null) return ScalarType.named(name).orElseThrow();
        problems.warning(
                "MOD004",
                field.getType(),
                "AppSync does not know %s, the type of %s.%s; it is kept as %s here."
                        .formatted(name, owner, field.getName(), words(number)),
                "Use %s if the API is AppSync's."
                        .formatted(number == ScalarType.LONG ? "Int or String" : "Float"));
        return number;
    }

    private static String words(ScalarType number) {
        return number == ScalarType.LONG ? "a 64-bit whole number" : "a floating-point number";
    }

    private Optional<FieldType> refuseScalar(String owner, FieldDefinition field, String name) {
        problems.error(
                "MOD004",
                field.getType(),
                owner,
                "%s.%s has the type %s, but AppSync has no scalars of a schema's own."
                        .formatted(owner, field.getName(), name),
                "Use one of AppSync's scalars, such as String or AWSJSON.");
        return Optional.empty();
    }

    private Optional<FieldType> refuseKind(String owner, FieldDefinition field, TypeKind kind) {
        problems.error(
                "MOD003",
                field.getType(),
                owner,
                "%s.%s is of %s, which cannot be stored in a field."
                        .formatted(owner, field.getName(), kind.words()),
                "Use a type, an enum or a scalar.");
        return Optional.empty();
    }

    private void warnNested(String owner, FieldDefinition field) {
        problems.warning(
                "MOD005",
                field.getType(),
                "%s.%s is a list of lists, which no DataStore client supports; it is read as one"
                                .formatted(owner, field.getName())
                        + " list.",
                "Use a list of a custom type that has a list.");
    }
}

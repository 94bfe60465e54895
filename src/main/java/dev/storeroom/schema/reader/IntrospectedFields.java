package dev.storeroom.schema.reader;

import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the fields of an introspected model or custom type, without associations.
record IntrospectedFields(Map<String, EnumType> enums, Problems problems) {
    List<Field> read(String owner, JsonNode type) {
        var fields = new ArrayList<Field>();
        type.membersOf("fields")
                .forEach((name, field) -> field(owner, name, field).ifPresent(fields::add));
        return fields;
    }

    static boolean isRelated(FieldType type) {
        return switch (type) {
            case FieldType.Related _ -> true;
            case FieldType.ListOf(FieldType element, _) -> isRelated(element);
            case FieldType.Scalar _, FieldType.Enumeration _, FieldType.Embedded _ -> false;
        };
    }

    private Optional<Field> field(String owner, String name, JsonNode field) {
        Optional<FieldType> base = field.member("type").flatMap(this::base);
        if (base.isEmpty() || !name.matches("[_A-Za-z][_0-9A-Za-z]*")) {
            problems.error(
                    "JSN002",
                    field.position(),
                    owner,
                    "%s.%s has no type that Storeroom knows.".formatted(owner, name));
            return Optional.empty();
        }
        boolean isRequired = field.isTrue("isRequired");
        boolean isList = field.isTrue("isArray");
        return Optional.of(
                new Field(
                        name,
                        isList ? new FieldType.ListOf(base.get(), isRequired) : base.get(),
                        isList ? !field.isTrue("isArrayNullable") : isRequired,
                        field.isTrue("isReadOnly"),
                        null,
                        null,
                        null,
                        field.position()));
    }

    private Optional<FieldType> base(JsonNode type) {
        if (type instanceof JsonNode.Text(String scalar, _)) {
            return ScalarType.named(scalar).map(FieldType.Scalar::new);
        }
        Optional<FieldType> related = type.text("model").map(FieldType.Related::new);
        return related.or(() -> type.text("nonModel").map(FieldType.Embedded::new))
                .or(
                        () ->
                                type.text("enum")
                                        .flatMap(name -> Optional.ofNullable(enums.get(name)))
                                        .map(FieldType.Enumeration::new));
    }
}

package dev.storeroom.backend.api;

import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.LetterCase;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Enums and custom types, with the inputs that models need of them.
record EmbeddedTypes(Schema schema, Dialect dialect) {
    List<ApiType> types() {
        List<ApiType> types = new ArrayList<>();
        for (EnumType type : schema.enums()) {
            types.add(new ApiType("enum", type.name(), type.values()));
        }
        for (CustomType type : schema.customTypes()) {
            List<Field> fields = new ArrayList<>(type.fields());
            fields.addAll(type.leftOut());
            List<String> members =
                    fields.stream().map(field -> field.name() + ": " + field.typeText()).toList();
            types.add(ApiType.object(type.name(), members).with(directives(type)));
        }
        for (String name : embedded()) {
            schema.findCustomType(name).ifPresent(type -> types.add(input(type)));
        }
        types.addAll(enumFilters());
        return types;
    }

    /// The first transformer opens a custom type to who may reach a model that holds it.
    private String directives(CustomType type) {
        if (dialect == Dialect.SECOND) return "";
        Set<AccessMode> modes = new HashSet<>();
        for (ModelType model : schema.models()) {
            Set<String> held = new LinkedHashSet<>();
            addEmbedded(model.storedFields(), held);
            if (held.contains(type.name())) {
                AccessRule.of(model.attributes()).forEach(rule -> modes.add(rule.mode()));
            }
        }
        return AccessMode.directives(modes);
    }

    /// The input for a field of that type, without its own nullability.
    static String inputOf(FieldType type) {
        return switch (type) {
            case FieldType.Embedded(String name) -> LetterCase.upperFirst(name) + "Input";
            case FieldType.ListOf(FieldType element, boolean required) ->
                    "[" + inputOf(element) + (required ? "!" : "") + "]";
            case FieldType.Scalar _, FieldType.Enumeration _, FieldType.Related _ -> type.text();
        };
    }

    private static ApiType input(CustomType type) {
        return ApiType.input(
                LetterCase.upperFirst(type.name()) + "Input",
                type.fields().stream()
                        .map(
                                field ->
                                        field.name()
                                                + ": "
                                                + inputOf(field.type())
                                                + (field.required() ? "!" : ""))
                        .toList());
    }

    /// The custom types that records of models hold, at any depth.
    private Set<String> embedded() {
        Set<String> names = new LinkedHashSet<>();
        for (ModelType model : schema.models()) addEmbedded(model.storedFields(), names);
        return names;
    }

    private void addEmbedded(List<Field> fields, Set<String> names) {
        for (Field field : fields) {
            if (elementOf(field) instanceof FieldType.Embedded(String name) && names.add(name)) {
                schema.findCustomType(name).ifPresent(type -> addEmbedded(type.fields(), names));
            }
        }
    }

    private List<ApiType> enumFilters() {
        Set<ApiType> filters = new LinkedHashSet<>();
        for (ModelType model : schema.models()) {
            for (Field field : model.storedFields()) {
                if (elementOf(field) instanceof FieldType.Enumeration(EnumType type)) {
                    filters.add(enumFilter(type, isFilteredAsList(field)));
                }
            }
        }
        return List.copyOf(filters);
    }

    private static boolean isFilteredAsList(Field field) {
        return field.type() instanceof FieldType.ListOf && !field.required();
    }

    private static ApiType enumFilter(EnumType type, boolean isList) {
        String name = type.name();
        return isList
                ? ApiType.input(
                        "Model" + name + "ListInput",
                        List.of(
                                "eq: [" + name + "]",
                                "ne: [" + name + "]",
                                "contains: " + name,
                                "notContains: " + name))
                : ApiType.input("Model" + name + "Input", List.of("eq: " + name, "ne: " + name));
    }

    private static FieldType elementOf(Field field) {
        return field.type() instanceof FieldType.ListOf(FieldType element, _)
                ? element
                : field.type();
    }
}

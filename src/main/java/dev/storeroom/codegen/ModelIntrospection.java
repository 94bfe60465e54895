package dev.storeroom.codegen;

import dev.storeroom.data.Value;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PluralName;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Amplify's model introspection (`model-introspection.json`, version 1) of a schema.
///
/// A schema keeps of the directives what its records need: `model` and `key` are listed among the
/// attributes, rules of access are not.
public final class ModelIntrospection {
    private static final Value NOTHING = new Value.Entries(Map.of());

    private ModelIntrospection() {}

    public static Value of(Schema schema) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("version", Value.whole(1));
        entries.put(
                "models",
                byName(schema.models(), ModelType::name, model -> ofModel(schema, model)));
        entries.put("enums", byName(schema.enums(), EnumType::name, ModelIntrospection::ofEnum));
        entries.put(
                "nonModels",
                byName(schema.customTypes(), CustomType::name, type -> ofCustom(schema, type)));
        return new Value.Entries(entries);
    }

    private static <T> Value byName(
            List<T> items, Function<T, String> name, Function<T, Value> value) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (T item : items) entries.put(name.apply(item), value.apply(item));
        return new Value.Entries(entries);
    }

    private static Value ofModel(Schema schema, ModelType model) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(model.name()));
        entries.put("fields", fields(schema, model.fields()));
        entries.put("syncable", Value.truth(true));
        entries.put("pluralName", Value.text(PluralName.of(model.name())));
        entries.put("attributes", new Value.Items(attributes(model)));
        entries.put("primaryKeyInfo", keyInfo(model.key()));
        return new Value.Entries(entries);
    }

    private static Value fields(Schema schema, List<Field> fields) {
        return byName(fields, Field::name, field -> IntrospectedField.of(schema, field));
    }

    private static List<Value> attributes(ModelType model) {
        List<Value> attributes = new ArrayList<>();
        attributes.add(attribute("model", NOTHING));
        if (model.key().kind() != PrimaryKey.Kind.MANAGED_ID)
            attributes.add(keyAttribute(Map.of(), model.key().fields()));
        for (Index index : model.indexes())
            attributes.add(keyAttribute(Map.of("name", Value.text(index.name())), index.fields()));
        return attributes;
    }

    private static Value keyAttribute(Map<String, Value> naming, List<String> fields) {
        Map<String, Value> properties = new LinkedHashMap<>(naming);
        properties.put("fields", texts(fields));
        return attribute("key", new Value.Entries(properties));
    }

    private static Value attribute(String type, Value properties) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("type", Value.text(type));
        entries.put("properties", properties);
        return new Value.Entries(entries);
    }

    private static Value keyInfo(PrimaryKey key) {
        List<String> sortKeys = key.fields().subList(1, key.fields().size());
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("isCustomPrimaryKey", Value.truth(key.kind() == PrimaryKey.Kind.CUSTOM));
        entries.put("primaryKeyFieldName", Value.text(key.fields().getFirst()));
        entries.put("sortKeyFieldNames", texts(sortKeys));
        return new Value.Entries(entries);
    }

    private static Value ofEnum(EnumType type) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(type.name()));
        entries.put("values", texts(type.values()));
        return new Value.Entries(entries);
    }

    private static Value ofCustom(Schema schema, CustomType type) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(type.name()));
        List<Field> fields = new ArrayList<>(type.fields());
        fields.addAll(type.leftOut());
        entries.put("fields", fields(schema, fields));
        return new Value.Entries(entries);
    }

    private static Value texts(List<String> texts) {
        return new Value.Items(texts.stream().map(Value::text).toList());
    }
}

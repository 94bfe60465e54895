package dev.storeroom.codegen;

import dev.storeroom.data.Value;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
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
public final class ModelIntrospection {
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
        new IntrospectedOperations(schema.operations()).addTo(entries);
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
        entries.put("fields", fields(schema, model.name(), model.fields()));
        entries.put("syncable", Value.truth(true));
        entries.put("pluralName", Value.text(PluralName.of(model.name())));
        entries.put("attributes", new Value.Items(new IntrospectedAttributes(schema, model).all()));
        entries.put("primaryKeyInfo", keyInfo(model.key()));
        return new Value.Entries(entries);
    }

    private static Value fields(Schema schema, String owner, List<Field> fields) {
        return byName(fields, Field::name, field -> IntrospectedField.of(schema, owner, field));
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
        entries.put("fields", fields(schema, type.name(), fields));
        return new Value.Entries(entries);
    }

    private static Value texts(List<String> texts) {
        return new Value.Items(texts.stream().map(Value::text).toList());
    }
}

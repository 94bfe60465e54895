package dev.storeroom.schema.reader;

import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.Literal;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A model of an introspection, before its relations are known.
///
/// @param node the model as it is written
/// @param fields relations among them, without associations
record JsonModel(
        String name,
        JsonNode node,
        List<Field> fields,
        PrimaryKey key,
        List<Index> indexes,
        List<Attribute> attributes) {

    static JsonModel read(String name, JsonNode node, IntrospectedFields fields) {
        var indexes = new ArrayList<Index>();
        var attributes = new ArrayList<Attribute>();
        boolean hasKey = false;
        for (JsonNode each : items(node.member("attributes"))) {
            String type = each.text("type").orElse("");
            JsonNode properties = each.member("properties").orElse(each);
            Optional<String> keyName = properties.text("name");
            if (!type.equals("key")) {
                attributes.add(attribute(type, properties));
            } else if (keyName.isEmpty()) {
                hasKey = true;
            } else if (!isOfForeignKey(keyName.get()) && !properties.texts("fields").isEmpty()) {
                String query = properties.text("queryField").orElse(null);
                indexes.add(new Index(keyName.get(), properties.texts("fields"), query));
            }
        }
        return new JsonModel(
                name, node, fields.read(name, node), key(node, hasKey), indexes, attributes);
    }

    SourcePosition position() {
        return node.position();
    }

    Optional<Field> find(String field) {
        return fields.stream().filter(each -> each.name().equals(field)).findFirst();
    }

    /// The field as it is written.
    JsonNode nodeOf(Field field) {
        return Optional.ofNullable(node.membersOf("fields").get(field.name())).orElse(node);
    }

    /// Tells whether the generator noted that this relation of the parent has no index.
    boolean isWithoutIndex(String parent, String relation) {
        String name = "gsi-" + parent + "." + relation;
        return items(node.member("attributes")).stream()
                .flatMap(each -> each.member("properties").stream())
                .anyMatch(each -> each.text("name").equals(Optional.of(name)));
    }

    private static boolean isOfForeignKey(String index) {
        return index.startsWith("gsi-");
    }

    private static PrimaryKey key(JsonNode node, boolean hasKey) {
        JsonNode info = node.member("primaryKeyInfo").orElse(node);
        var names = new ArrayList<>(List.of(info.text("primaryKeyFieldName").orElse("id")));
        names.addAll(info.texts("sortKeyFieldNames"));
        if (info.isTrue("isCustomPrimaryKey")) return new PrimaryKey(names, PrimaryKey.Kind.CUSTOM);
        return new PrimaryKey(
                names, hasKey ? PrimaryKey.Kind.OPTIONALLY_MANAGED_ID : PrimaryKey.Kind.MANAGED_ID);
    }

    private static Attribute attribute(String type, JsonNode properties) {
        Map<String, Literal> arguments = new LinkedHashMap<>();
        properties.membersIfAny().forEach((name, value) -> arguments.put(name, value.literal()));
        return new Attribute(type, arguments);
    }

    private static List<JsonNode> items(Optional<JsonNode> list) {
        return list.isPresent() && list.get() instanceof JsonNode.Items(var items, _)
                ? items
                : List.of();
    }
}

package dev.storeroom.codegen;

import dev.storeroom.data.Value;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.Literal;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The attributes of an introspected model: its directives, then its keys in the words of the first
/// transformer, and who may do what at the very end.
record IntrospectedAttributes(Schema schema, ModelType model) {
    List<Value> all() {
        List<Value> attributes = new ArrayList<>();
        List<Value> auth = new ArrayList<>();
        for (Attribute attribute : model.attributes()) {
            if (attribute.name().equals("key")) continue;
            boolean isAuth = attribute.name().equals("auth");
            Literal.Entries arguments = new Literal.Entries(attribute.arguments());
            Value properties =
                    isAuth ? IntrospectedAuth.of(attribute) : IntrospectedLiteral.of(arguments);
            (isAuth ? auth : attributes).add(attribute(attribute.name(), properties));
        }
        addKeys(attributes);
        addForeignKeys(attributes);
        attributes.addAll(auth);
        return attributes;
    }

    private void addKeys(List<Value> attributes) {
        if (model.key().kind() != PrimaryKey.Kind.MANAGED_ID) {
            attributes.add(key(Map.of(), model.key().fields()));
        }
        for (Index index : model.indexes()) {
            Map<String, Value> naming = new LinkedHashMap<>();
            naming.put("name", Value.text(index.name()));
            if (index.queryField() != null) {
                naming.put("queryField", Value.text(index.queryField()));
            }
            attributes.add(key(naming, index.fields()));
        }
    }

    /// What a `@hasMany` looks up that names no index and has no `@belongsTo` on the other side.
    private void addForeignKeys(List<Value> attributes) {
        for (ModelType parent : schema.models()) {
            for (Relation relation : parent.relations()) {
                if (relation.association() instanceof Association.HasMany(String to, ForeignKey key)
                        && to.equals(model.name())
                        && key.index() == null
                        && !belongsTo(parent)) {
                    String name = "gsi-" + parent.name() + "." + relation.name();
                    attributes.add(key(Map.of("name", Value.text(name)), key.fields()));
                }
            }
        }
    }

    private boolean belongsTo(ModelType parent) {
        return model.relations().stream()
                .map(Relation::association)
                .filter(association -> association.model().equals(parent.name()))
                .findFirst()
                .filter(Association.BelongsTo.class::isInstance)
                .isPresent();
    }

    private static Value key(Map<String, Value> naming, List<String> fields) {
        Map<String, Value> properties = new LinkedHashMap<>(naming);
        properties.put("fields", new Value.Items(fields.stream().map(Value::text).toList()));
        return attribute("key", new Value.Entries(properties));
    }

    private static Value attribute(String type, Value properties) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("type", Value.text(type));
        entries.put("properties", properties);
        return new Value.Entries(entries);
    }
}

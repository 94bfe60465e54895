package dev.storeroom.schema.reader;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.ScalarType;

import graphql.language.FieldDefinition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A model while it is read: relations are resolved only when every model's key is known.
final class ModelDraft {
    private final ObjectShape shape;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Field> foreignKeys = new LinkedHashMap<>();
    private final Map<String, Field> timestamps = new LinkedHashMap<>();
    private final List<RelationField> relations = new ArrayList<>();
    private final Map<String, List<RelationField>> children = new HashMap<>();
    private final Map<String, List<RelationField>> connections = new HashMap<>();
    private final Map<String, FieldDefinition> definitions = new HashMap<>();
    private final Set<String> indexNames = new HashSet<>();
    private final List<Index> indexes = new ArrayList<>();
    private PrimaryKey key = new PrimaryKey(List.of("id"), PrimaryKey.Kind.MANAGED_ID);
    private boolean keyBroken;

    ModelDraft(ObjectShape shape) {
        this.shape = shape;
        for (FieldDefinition field : shape.fields())
            definitions.putIfAbsent(field.getName(), field);
    }

    ObjectShape shape() {
        return shape;
    }

    String name() {
        return shape.name();
    }

    PrimaryKey key() {
        return key;
    }

    void setKey(PrimaryKey key) {
        this.key = key;
    }

    /// Notes that the key has an error, so that nothing can refer to this model.
    void breakKey() {
        keyBroken = true;
    }

    boolean isKeyBroken() {
        return keyBroken;
    }

    List<Index> indexes() {
        return indexes;
    }

    void addIndex(Index index) {
        indexes.add(index);
        indexNames.add(index.name());
    }

    boolean hasIndex(String indexName) {
        return indexNames.contains(indexName);
    }

    /// The fields that have records of that model as children, as `@belongsTo` fields there see
    /// them.
    List<RelationField> relationsToChildren(String model) {
        if (children.isEmpty()) {
            for (RelationField relation : relations) {
                if (!relation.fitsChildren()) continue;
                children.computeIfAbsent(relation.target(), _ -> new ArrayList<>()).add(relation);
            }
        }
        return children.getOrDefault(model, List.of());
    }

    /// The fields whose `@connection` has that name.
    List<RelationField> connections(String connectionName) {
        if (connections.isEmpty()) {
            for (RelationField relation : relations) {
                relation.use()
                        .text("name")
                        .ifPresent(
                                each ->
                                        connections
                                                .computeIfAbsent(each, _ -> new ArrayList<>())
                                                .add(relation));
            }
        }
        return connections.getOrDefault(connectionName, List.of());
    }

    List<RelationField> relations() {
        return relations;
    }

    Optional<Field> find(String name) {
        return Optional.ofNullable(fields.get(name))
                .or(() -> Optional.ofNullable(foreignKeys.get(name)))
                .or(() -> Optional.ofNullable(timestamps.get(name)));
    }

    /// The type of that field; an ID's where a mistake has left no such field.
    FieldType typeOrId(String name) {
        return find(name).map(Field::type).orElseGet(() -> new FieldType.Scalar(ScalarType.ID));
    }

    void add(Field field) {
        fields.put(field.name(), field);
    }

    void addFirst(Field field) {
        var rest = new LinkedHashMap<>(fields);
        rest.remove(field.name());
        fields.clear();
        fields.put(field.name(), field);
        fields.putAll(rest);
    }

    void addRelation(RelationField relation, Field field) {
        relations.add(relation);
        add(field);
    }

    /// Adds a foreign key that the schema implies, unless it declares a field of that name.
    void addForeignKey(Field field) {
        if (find(field.name()).isEmpty()) foreignKeys.put(field.name(), field);
    }

    void addTimestamp(Field field) {
        if (find(field.name()).isEmpty()) timestamps.put(field.name(), field);
    }

    /// Says how a relation field refers to its model.
    void associate(String fieldName, Association association) {
        fields.computeIfPresent(fieldName, (_, field) -> field.withAssociation(association));
    }

    /// Leaves a field out: it cannot be shown.
    void drop(String fieldName) {
        fields.remove(fieldName);
    }

    /// The field's definition in the document; none for fields that Amplify adds.
    Optional<FieldDefinition> definition(String fieldName) {
        return Optional.ofNullable(definitions.get(fieldName));
    }

    private List<Attribute> attributes() {
        return shape.definition().getDirectives().stream()
                .map(directive -> new DirectiveUse(directive).attribute())
                .toList();
    }

    ModelType toModel() {
        var all = new ArrayList<>(fields.values());
        all.addAll(foreignKeys.values());
        all.addAll(timestamps.values());
        return new ModelType(
                name(),
                all,
                key,
                indexes,
                attributes(),
                Descriptions.of(shape.definition()),
                Problems.position(shape.definition()));
    }
}

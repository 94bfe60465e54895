package dev.storeroom.schema;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One model of a [SchemaLayout].
///
/// @param key the primary key's fields
/// @param fields the type of each stored field, by the field's name, in the schema's order
/// @param indexes the fields of each index, those of relations included; two indexes on the same
///   fields are one
public record ModelLayout(
        String name, List<String> key, Map<String, String> fields, Set<List<String>> indexes) {
    /// Types whose values are stored as the text that was typed, and nothing beside it.
    private static final Set<String> PLAIN_TEXT =
            Set.of("ID", "String", "AWSEmail", "AWSURL", "AWSPhone", "AWSIPAddress", "enum");

    public ModelLayout {
        key = List.copyOf(key);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        indexes = Collections.unmodifiableSet(new LinkedHashSet<>(indexes));
    }

    /// @param lookups the fields by which relations look its records up
    static ModelLayout of(ModelType model, Set<List<String>> lookups) {
        var fields = new LinkedHashMap<String, String>();
        for (Field field : model.storedFields()) fields.put(field.name(), typeText(field.type()));
        var indexes = new LinkedHashSet<List<String>>();
        for (Index index : model.indexes()) indexes.add(index.fields());
        indexes.addAll(lookups);
        return new ModelLayout(model.name(), model.key().fields(), fields, indexes);
    }

    /// The type without what may change freely: names and values of enums, names and fields of
    /// embedded types, and whether elements may be null.
    private static String typeText(FieldType type) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> scalar.graphqlName();
            case FieldType.Enumeration _ -> "enum";
            case FieldType.Embedded _ -> "object";
            case FieldType.ListOf(FieldType element, _) -> "[" + typeText(element) + "]";
            case FieldType.Related(String model) ->
                    throw new IllegalArgumentException("a relation is not stored: " + model);
        };
    }

    String text() {
        var text = new StringBuilder();
        text.append("model ").append(name).append('\n');
        text.append("key ").append(String.join(" ", key)).append('\n');
        fields.forEach((field, type) -> text.append("field %s %s\n".formatted(field, type)));
        indexes.forEach(index -> text.append("index %s\n".formatted(String.join(" ", index))));
        return text.toString();
    }

    static ModelLayout parse(List<String> lines) {
        String name = "";
        List<String> key = List.of();
        var fields = new LinkedHashMap<String, String>();
        var indexes = new LinkedHashSet<List<String>>();
        for (String line : lines) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            if (words.size() < 2) throw new IllegalArgumentException("too short: " + line);
            List<String> rest = words.subList(1, words.size());
            switch (words.getFirst()) {
                case "model" -> name = rest.getFirst();
                case "key" -> key = rest;
                case "field" -> fields.put(rest.getFirst(), rest.getLast());
                case "index" -> indexes.add(rest);
                default -> throw new IllegalArgumentException("no line of a layout: " + line);
            }
        }
        if (name.isEmpty() || key.isEmpty()) {
            throw new IllegalArgumentException("no model with a key: " + lines);
        }
        return new ModelLayout(name, key, fields, indexes);
    }

    /// Adds what is between this stored model and the one of that name in a schema.
    void addDifferences(ModelLayout now, List<SchemaDifference> differences) {
        if (!key.equals(now.key)) {
            differences.add(new SchemaDifference.KeyChanged(name, key, now.key));
        }
        fields.forEach(
                (field, type) -> {
                    String nowType = now.fields.get(field);
                    if (nowType == null) {
                        differences.add(new SchemaDifference.FieldRemoved(name, field));
                    } else if (!isSameStorage(type, nowType)) {
                        differences.add(
                                new SchemaDifference.FieldTypeChanged(name, field, type, nowType));
                    }
                });
        now.fields.forEach(
                (field, type) -> {
                    if (fields.containsKey(field)) return;
                    differences.add(new SchemaDifference.FieldAdded(name, field, type));
                });
        for (List<String> index : now.indexes) {
            if (indexes.contains(index)) continue;
            differences.add(new SchemaDifference.IndexAdded(name, index));
        }
        for (List<String> index : indexes) {
            if (now.indexes.contains(index)) continue;
            differences.add(new SchemaDifference.IndexRemoved(name, index));
        }
    }

    /// Plain text stays what it is under every type of plain text; values that do not fit the new
    /// one are shown as such.
    private static boolean isSameStorage(String was, String now) {
        return was.equals(now) || (PLAIN_TEXT.contains(was) && PLAIN_TEXT.contains(now));
    }
}

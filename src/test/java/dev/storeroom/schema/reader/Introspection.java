package dev.storeroom.schema.reader;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.testing.Corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A schema as a set of short claims, so that ours and that of Amplify's generator can be compared.
record Introspection(Set<String> claims) {
    static Introspection of(Schema schema) {
        var claims = new TreeSet<String>();
        for (ModelType model : schema.models()) {
            claims.add(model.name() + " key " + String.join(",", model.key().fields()));
            for (Field field : model.fields()) claims.add(claim(model.name(), field));
        }
        for (CustomType type : schema.customTypes()) {
            for (Field field : type.fields()) claims.add(claim(type.name(), field));
        }
        for (EnumType type : schema.enums()) claims.add(type.name() + " " + type.values());
        return new Introspection(claims);
    }

    /// What the generator recorded of a schema of the corpus, if it did.
    static Optional<Introspection> find(String number) {
        Path file = Corpus.folder().resolve("expected", number + ".model-introspection.json");
        if (!Files.exists(file)) return Optional.empty();
        var claims = new TreeSet<String>();
        Value all = read(file);
        entries(all, "models").forEach((name, model) -> addModel(claims, name, model));
        entries(all, "nonModels").forEach((name, type) -> addFields(claims, name, type));
        entries(all, "enums")
                .forEach((name, type) -> claims.add(name + " " + texts(type, "values")));
        return Optional.of(new Introspection(claims));
    }

    /// The claims that the other one does not make.
    List<String> missingFrom(Introspection other) {
        return claims.stream().filter(claim -> !other.claims.contains(claim)).toList();
    }

    private static String claim(String owner, Field field) {
        boolean isList = field.type() instanceof FieldType.ListOf;
        return "%s.%s: %s%s %s"
                .formatted(
                        owner,
                        field.name(),
                        field.association() instanceof Association.ManyToMany many
                                ? field.typeText().replace(many.model(), many.joinModel())
                                : field.typeText(),
                        field.readOnly() ? " read-only" : "",
                        isList ? "" : targets(field.association()));
    }

    private static String targets(Association association) {
        return switch (association) {
            case Association.BelongsTo belongsTo -> belongsTo.foreignKey().own().toString();
            case Association.HasOne hasOne -> targets(hasOne.foreignKey());
            case Association.HasMany _, Association.ManyToMany _ -> "";
            case null -> "";
        };
    }

    private static String targets(ForeignKey key) {
        return (key.holder() == ForeignKey.Holder.OWN ? key.own() : List.of()).toString();
    }

    private static void addModel(Set<String> claims, String name, Value model) {
        Value key = entry(model, "primaryKeyInfo");
        var fields = new ArrayList<>(List.of(text(entry(key, "primaryKeyFieldName"))));
        fields.addAll(texts(key, "sortKeyFieldNames"));
        claims.add(name + " key " + String.join(",", fields));
        addFields(claims, name, model);
    }

    private static void addFields(Set<String> claims, String owner, Value type) {
        entries(type, "fields").forEach((name, field) -> claims.add(claim(owner, name, field)));
    }

    private static String claim(String owner, String name, Value field) {
        Value type = entry(field, "type");
        String base =
                type instanceof Value.Entries(Map<String, Value> named)
                        ? text(named.values().iterator().next())
                        : text(type);
        String required = isTrue(field, "isRequired") ? "!" : "";
        String whole =
                isTrue(field, "isArray")
                        ? "["
                                + base
                                + required
                                + "]"
                                + (isTrue(field, "isArrayNullable") ? "" : "!")
                        : base + required;
        Value association = entry(field, "association");
        boolean shown = !isTrue(field, "isArray") && !association.isNull();
        return "%s.%s: %s%s %s"
                .formatted(
                        owner,
                        name,
                        whole,
                        isTrue(field, "isReadOnly") ? " read-only" : "",
                        shown ? texts(association, "targetNames").toString() : "");
    }

    private static Value read(Path file) {
        try {
            return Json.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Value entry(Value value, String name) {
        return value instanceof Value.Entries(Map<String, Value> entries)
                ? entries.getOrDefault(name, Value.NULL)
                : Value.NULL;
    }

    private static Map<String, Value> entries(Value value, String name) {
        return entry(value, name) instanceof Value.Entries(Map<String, Value> entries)
                ? entries
                : Map.of();
    }

    private static List<String> texts(Value value, String name) {
        return entry(value, name) instanceof Value.Items(List<Value> items)
                ? items.stream().map(Introspection::text).toList()
                : List.of();
    }

    private static String text(Value value) {
        return value instanceof Value.Text(String text) ? text : value.toString();
    }

    private static boolean isTrue(Value value, String name) {
        return entry(value, name) instanceof Value.Truth(boolean truth) && truth;
    }
}

package dev.storeroom.codegen;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.Literal;
import dev.storeroom.schema.Md5;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The version that Amplify's generator gives the models of a schema in JavaScript: clients clear
/// their data when it changes. It covers fields and relations, and neither enums nor indexes.
///
/// Of a schema of the first transformer it covers the keys too, and every model has an `id`.
public final class ModelVersion {
    private static final Set<String> RELATIONS =
            Set.of("hasOne", "hasMany", "belongsTo", "connection");

    private final Schema schema;
    private final boolean isOfFirstTransformer;

    private ModelVersion(Schema schema) {
        this.schema = schema;
        isOfFirstTransformer = schema.isOfFirstTransformer();
    }

    /// The version of the schema: 32 hexadecimal digits.
    public static String of(Schema schema) {
        return Md5.of(Json.write(new ModelVersion(schema).types()));
    }

    private Value types() {
        Map<String, Value> types = new TreeMap<>();
        for (ModelType model : schema.models()) {
            List<Attribute> keys =
                    model.attributes().stream().filter(each -> each.name().equals("key")).toList();
            types.put(model.name(), type(model.name(), keys, fields(model), isVisited(model)));
        }
        for (CustomType type : schema.customTypes()) {
            List<Field> fields = new ArrayList<>(type.fields());
            fields.addAll(type.leftOut());
            types.put(type.name(), type(type.name(), List.of(), fields, false));
        }
        return new Value.Items(List.copyOf(types.values()));
    }

    private List<Field> fields(ModelType model) {
        return isOfFirstTransformer
                ? new FirstTransformerFields(schema, model).fields()
                : model.fields();
    }

    /// Tells whether the generator has looked at the model's key while it resolved relations: it
    /// then leaves a field's name in each of the model's directives.
    private boolean isVisited(ModelType model) {
        if (isOfFirstTransformer) return false;
        return model.key().kind() != PrimaryKey.Kind.MANAGED_ID
                || schema.models().stream()
                        .flatMap(each -> each.relations().stream())
                        .map(Relation::association)
                        .anyMatch(each -> visits(each, model.name()));
    }

    private static boolean visits(Association association, String model) {
        return switch (association) {
            case Association.BelongsTo to -> to.model().equals(model);
            case Association.HasOne(String target, ForeignKey key) ->
                    target.equals(model) && key.origin() == ForeignKey.Origin.REFERENCES;
            case Association.HasMany(String target, ForeignKey key) ->
                    target.equals(model) && !key.isGenerated();
            case Association.ManyToMany many -> many.joinModel().equals(model);
        };
    }

    private Value type(
            String name, List<Attribute> directives, List<Field> fields, boolean isVisited) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(name));
        entries.put(
                "directives",
                new Value.Items(
                        directives.stream()
                                .map(ModelVersion::directive)
                                .map(each -> (Value) new Value.Entries(each))
                                .toList()));
        entries.put(
                "fields",
                new Value.Items(
                        fields.stream()
                                .sorted(Comparator.comparing(Field::name))
                                .map(field -> field(name, field, isVisited))
                                .toList()));
        return new Value.Entries(entries);
    }

    private Value field(String owner, Field field, boolean isVisited) {
        boolean isList = field.type() instanceof FieldType.ListOf;
        boolean required =
                field.type() instanceof FieldType.ListOf(_, boolean elementRequired)
                        ? elementRequired
                        : field.required();
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(field.name()));
        entries.put("directives", new Value.Items(directives(field, isVisited)));
        entries.put("type", Value.text(typeName(owner, field)));
        entries.put("isNullable", Value.truth(!required));
        entries.put("isList", Value.truth(isList));
        if (isList) entries.put("isListNullable", Value.truth(!field.required()));
        return new Value.Entries(entries);
    }

    private String typeName(String owner, Field field) {
        if (IntrospectedField.isTypedId(schema, owner, field)) return "ID";
        return field.association() instanceof Association.ManyToMany many
                ? many.joinModel()
                : name(field.type());
    }

    private static String name(FieldType type) {
        return type instanceof FieldType.ListOf(FieldType element, _) ? name(element) : type.text();
    }

    private static List<Value> directives(Field field, boolean isVisited) {
        List<Value> directives = new ArrayList<>();
        for (Attribute attribute : attributes(field)) {
            Map<String, Value> entries = directive(attribute);
            if (isVisited) entries.put("fieldName", Value.text(field.name()));
            directives.add(new Value.Entries(entries));
        }
        return directives;
    }

    private static Map<String, Value> directive(Attribute attribute) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(attribute.name()));
        entries.put(
                "arguments", IntrospectedLiteral.of(new Literal.Entries(attribute.arguments())));
        return entries;
    }

    /// The relation directives as the generator has them after it made the join models.
    private static List<Attribute> attributes(Field field) {
        return switch (field.association()) {
            case Association.ManyToMany(_, _, _, _, ForeignKey key, _) -> List.of(toJoin(key));
            case Association.BelongsTo(_, ForeignKey key) when field.attributes().isEmpty() ->
                    List.of(new Attribute("belongsTo", Map.of("fields", texts(key.own()))));
            case null, default ->
                    field.attributes().stream()
                            .filter(each -> RELATIONS.contains(each.name()))
                            .map(ModelVersion::withListOfReferences)
                            .toList();
        };
    }

    private static Attribute toJoin(ForeignKey key) {
        Map<String, Literal> arguments = new LinkedHashMap<>();
        if (key.index() != null) arguments.put("indexName", new Literal.Text(key.index()));
        arguments.put("fields", texts(key.own()));
        return new Attribute("hasMany", arguments);
    }

    private static Attribute withListOfReferences(Attribute written) {
        if (!(written.arguments().get("references") instanceof Literal.Text(String only))) {
            return written;
        }
        Map<String, Literal> arguments = new LinkedHashMap<>(written.arguments());
        arguments.put("references", texts(List.of(only)));
        return new Attribute(written.name(), arguments);
    }

    private static Literal texts(List<String> texts) {
        return new Literal.Items(texts.stream().<Literal>map(Literal.Text::new).toList());
    }
}

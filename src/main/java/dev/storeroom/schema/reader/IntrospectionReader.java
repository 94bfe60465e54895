package dev.storeroom.schema.reader;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Operations;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaProblem.Severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a schema from what Amplify's tools made of it: `model-introspection.json`, or the
/// `amplify_outputs.json` of a project, which contains it.
///
/// Such a file says nothing about defaults and descriptions, and a many-to-many relation is one to
/// the join model there.
final class IntrospectionReader {
    private static final String CODE = "JSN002";

    private final Problems problems = new Problems();
    private final Map<String, EnumType> enums = new LinkedHashMap<>();

    private IntrospectionReader() {}

    /// Tells whether a text is an introspection rather than GraphQL, whatever its file is called.
    static boolean isFor(SourceText source) {
        return source.file().endsWith(".json")
                || (source.text().stripLeading().startsWith("{")
                        && source.text().contains("\"models\""));
    }

    static SchemaRead read(SourceText source) {
        return new IntrospectionReader().readAll(source);
    }

    private SchemaRead readAll(SourceText source) {
        Schema schema = Schema.EMPTY;
        try {
            schema = schema(JsonParser.parse(source));
        } catch (JsonParser.JsonMistake mistake) {
            String sentence = String.valueOf(mistake.getMessage());
            problems.add("JSN001", Severity.ERROR, mistake.position(), sentence, null);
        }
        return new SchemaRead(schema, problems.inOrder());
    }

    private Schema schema(JsonNode root) {
        JsonNode whole =
                root.member("data")
                        .flatMap(data -> data.member("model_introspection"))
                        .orElse(root);
        if (whole.member("models").isEmpty()) {
            problems.add(
                    CODE,
                    Severity.ERROR,
                    whole.position(),
                    "This JSON describes no models.",
                    "Choose a model-introspection.json, or the amplify_outputs.json of a project"
                            + " with data.");
            return Schema.EMPTY;
        }
        if (whole.membersOf("models").isEmpty()) {
            String sentence = "No type in this schema is a model, so there is nothing to store.";
            problems.add("MOD001", Severity.WARNING, whole.position(), sentence, null);
        }
        whole.membersOf("enums").forEach((name, type) -> enums.put(name, enumType(name, type)));
        var fields = new IntrospectedFields(enums, problems);
        List<CustomType> customTypes = new ArrayList<>();
        whole.membersOf("nonModels")
                .forEach((name, type) -> customTypes.add(customType(name, type, fields)));
        var drafts = new LinkedHashMap<String, JsonModel>();
        whole.membersOf("models")
                .forEach((name, model) -> drafts.put(name, JsonModel.read(name, model, fields)));
        var associations = new IntrospectedAssociations(drafts, problems);
        List<ModelType> models =
                drafts.values().stream().map(each -> model(each, associations)).toList();
        return new SchemaAssembly(problems)
                .assemble(
                        models,
                        List.copyOf(enums.values()),
                        customTypes,
                        Operations.NONE,
                        List.of(),
                        false);
    }

    private static EnumType enumType(String name, JsonNode type) {
        return new EnumType(name, type.texts("values"), null, type.position());
    }

    private static CustomType customType(String name, JsonNode type, IntrospectedFields fields) {
        var kept = new ArrayList<Field>();
        var leftOut = new ArrayList<Field>();
        for (Field field : fields.read(name, type)) {
            (IntrospectedFields.isRelated(field.type()) ? leftOut : kept).add(field);
        }
        return new CustomType(name, kept, leftOut, null, type.position());
    }

    private ModelType model(JsonModel draft, IntrospectedAssociations associations) {
        var fields = new ArrayList<Field>();
        for (Field field : draft.fields()) {
            if (!IntrospectedFields.isRelated(field.type())) {
                fields.add(field);
                continue;
            }
            Optional<Association> association = associations.read(draft, field);
            association.ifPresent(each -> fields.add(field.withAssociation(each)));
        }
        for (String name : draft.key().fields()) {
            if (draft.find(name).isPresent()) continue;
            problems.error(
                    CODE,
                    draft.position(),
                    draft.name(),
                    "The key of %s names the field %s, which is not there."
                            .formatted(draft.name(), name));
        }
        return new ModelType(
                draft.name(),
                fields,
                draft.key(),
                draft.indexes(),
                draft.attributes(),
                null,
                draft.position());
    }
}

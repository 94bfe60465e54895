package dev.storeroom.codegen;

import dev.storeroom.data.IndentedJson;
import dev.storeroom.data.Value;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.LetterCase;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The models of a schema for Amplify's JavaScript client: what `initSchema` takes, the classes it
/// gives, and the types of both for TypeScript.
public final class JavaScriptModels {
    /// The client refuses a schema whose generator was not 3.2 or a later 3.
    private static final String GENERATOR = "3.4.4";

    private static final Set<String> RESERVED =
            Set.of(
                    ("arguments await break case catch class const continue debugger default delete"
                                    + " do else enum eval export extends false finally for function"
                                    + " if implements import in instanceof interface let new null"
                                    + " package private protected public return static super switch"
                                    + " this throw true try typeof var void while with yield")
                            .split(" "));

    private final Schema schema;

    private JavaScriptModels(Schema schema) {
        this.schema = schema;
    }

    /// Why a schema cannot be written for JavaScript, as sentences: types whose names the language
    /// keeps for itself.
    public static List<String> obstacles(Schema schema) {
        return Stream.concat(
                        schema.enums().stream().map(EnumType::name),
                        new JavaScriptModels(schema).classNames().stream())
                .filter(RESERVED::contains)
                .map(
                        name ->
                                "“%s” is a word of JavaScript's own. Give the type another name."
                                        .formatted(name))
                .toList();
    }

    /// The files: classes and schema, each with its types.
    ///
    /// @param schema without [#obstacles]
    public static List<GeneratedFile> of(Schema schema) {
        var models = new JavaScriptModels(schema);
        return List.of(
                new GeneratedFile("index.d.ts", new TypeDeclarations(schema).text()),
                new GeneratedFile("index.js", models.index()),
                new GeneratedFile("schema.d.ts", models.schemaType()),
                new GeneratedFile("schema.js", models.schema()));
    }

    private String schema() {
        return "export const schema = " + IndentedJson.write(description()) + ";\n";
    }

    private Value description() {
        var introspected = ((Value.Entries) ModelIntrospection.of(schema)).entries();
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("models", IntrospectedForClient.models(introspected.get("models")));
        for (String part : List.of("enums", "nonModels"))
            entries.put(part, introspected.getOrDefault(part, Value.NULL));
        entries.put("codegenVersion", Value.text(GENERATOR));
        entries.put("version", Value.text(ModelVersion.of(schema)));
        return new Value.Entries(entries);
    }

    private String schemaType() {
        return """
                import { Schema } from "@aws-amplify/datastore";

                export declare const schema: Schema;
                """;
    }

    private String index() {
        var text = new StringBuilder("// @ts-check\n");
        text.append("import { initSchema } from \"@aws-amplify/datastore\";\n");
        text.append("import { schema } from \"./schema\";\n\n");
        for (EnumType type : schema.enums()) text.append(constants(type)).append('\n');
        String classes = String.join(", ", classNames());
        if (!classes.isEmpty())
            text.append("const { ").append(classes).append(" } = initSchema(schema);\n\n");
        List<String> exported = new ArrayList<>(classNames());
        schema.enums().forEach(type -> exported.add(type.name()));
        return text.append("export {\n  ")
                .append(String.join(",\n  ", exported))
                .append("\n};\n")
                .toString();
    }

    private List<String> classNames() {
        return Stream.concat(
                        schema.models().stream().map(ModelType::name),
                        schema.customTypes().stream().map(CustomType::name))
                .toList();
    }

    private static String constants(EnumType type) {
        return constantNames(type).entrySet().stream()
                .map(each -> "  \"" + each.getKey() + "\": \"" + each.getValue() + "\"")
                .collect(Collectors.joining(",\n", "const " + type.name() + " = {\n", "\n};\n"));
    }

    /// The values by their names in code, which are in capitals. MOD011 refuses two values with
    /// one.
    static Map<String, String> constantNames(EnumType type) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String value : type.values()) names.put(LetterCase.constant(value), value);
        return names;
    }
}

package dev.storeroom.codegen;

import dev.storeroom.codegen.android.AndroidModels;
import dev.storeroom.codegen.java.JavaModels;
import dev.storeroom.codegen.java.JavaSource;
import dev.storeroom.codegen.java.JavaStyle;
import dev.storeroom.data.IndentedJson;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;

import javax.lang.model.SourceVersion;

/// How a person wants the models of a schema written.
///
/// @param style of Java classes
/// @param packageName of Java classes
public record GenerationSettings(CodeTarget target, JavaStyle style, String packageName) {
    /// The package that Amplify's generator writes to.
    public static final String DEFAULT_PACKAGE = "com.amplifyframework.datastore.generated.model";

    /// Where files go unless a person says otherwise, below the project's folder.
    public static final String DEFAULT_FOLDER = "amplify/generated/models";

    /// Why the schema cannot be written so, as sentences; empty if it can.
    public List<String> obstacles(Schema schema) {
        return switch (target) {
            case JAVA -> withPackage(JavaModels.obstacles(schema, style));
            case AMPLIFY_ANDROID -> withPackage(AndroidModels.obstacles(schema));
            case JAVASCRIPT -> JavaScriptModels.obstacles(schema);
            case INTROSPECTION -> List.of();
        };
    }

    /// Tells whether the package can be one of Java; other targets have none to be wrong.
    public boolean hasSoundPackage() {
        return !target.isJava() || SourceVersion.isName(packageName);
    }

    private List<String> withPackage(List<String> obstacles) {
        if (hasSoundPackage()) return obstacles;
        List<String> all = new ArrayList<>(obstacles);
        all.add(
                "“%s” cannot name a package of Java. Choose a name like com.example.models."
                        .formatted(packageName));
        return all;
    }

    /// The files to write.
    ///
    /// @param schema without [#obstacles]
    /// @param text what the schema was read from
    public List<GeneratedFile> files(Schema schema, String text) {
        return switch (target) {
            case JAVA ->
                    generated(
                            JavaModels.of(
                                    schema, text, ModelVersion.of(schema), packageName, style));
            case AMPLIFY_ANDROID ->
                    generated(
                            AndroidModels.of(
                                    schema,
                                    ModelVersion.of(schema),
                                    packageName,
                                    IntrospectedAuth::lines));
            case JAVASCRIPT -> JavaScriptModels.of(schema);
            case INTROSPECTION ->
                    List.of(
                            new GeneratedFile(
                                    "model-introspection.json",
                                    IndentedJson.write(ModelIntrospection.of(schema)) + "\n"));
        };
    }

    private static List<GeneratedFile> generated(List<JavaSource> sources) {
        return sources.stream()
                .map(source -> new GeneratedFile(source.path(), source.text()))
                .toList();
    }
}

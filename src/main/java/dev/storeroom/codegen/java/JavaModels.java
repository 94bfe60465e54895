package dev.storeroom.codegen.java;

import com.palantir.javapoet.TypeSpec;

import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The models of a schema as classes for Storeroom's own `DataStore`.
public final class JavaModels {
    private final Schema schema;
    private final TypeNames types;
    private final JavaStyle style;
    private final List<JavaSource> sources = new ArrayList<>();

    private JavaModels(Schema schema, String packageName, JavaStyle style) {
        this.schema = schema;
        this.style = style;
        types = new TypeNames(schema, packageName);
    }

    /// Why the schema cannot be written in that style, as sentences; empty if it can.
    public static List<String> obstacles(Schema schema, JavaStyle style) {
        if (style == JavaStyle.BUILDER) return List.of();
        return Stream.concat(
                        schema.models().stream()
                                .filter(each -> isTooLong(each.fields()))
                                .map(ModelType::name),
                        schema.customTypes().stream()
                                .filter(each -> isTooLong(each.fields()))
                                .map(CustomType::name))
                .map(
                        name ->
                                "“%s” has more fields than a record of Java can have. Choose the style with builders."
                                        .formatted(name))
                .toList();
    }

    private static boolean isTooLong(List<Field> fields) {
        return fields.size() > RecordClass.MOST_MEMBERS;
    }

    /// The files of the classes, their provider, and their package.
    ///
    /// @param text of the schema, whole
    /// @param version the hash of the models
    public static List<JavaSource> of(
            Schema schema, String text, String version, String packageName, JavaStyle style) {
        return new JavaModels(schema, packageName, style).sources(text, version);
    }

    private List<JavaSource> sources(String text, String version) {
        List<ClassShape> models = new ArrayList<>();
        for (ModelType model : schema.models()) models.add(ShapeReader.read(model, types));
        models.forEach(this::add);
        for (CustomType type : schema.customTypes()) add(ShapeReader.read(type, types));
        for (EnumType type : schema.enums()) add(new EnumClass(type, types).type());
        String unixText = text.replace("\r\n", "\n").replace('\r', '\n');
        add(new ProviderClass(models, version, unixText, types).type());
        sources.add(packageInfo());
        return sources;
    }

    private void add(ClassShape shape) {
        add(
                switch (style) {
                    case BUILDER -> new BuilderClass(shape, schema, types).type();
                    case RECORD -> new RecordClass(shape, schema, types).type();
                });
    }

    private void add(TypeSpec type) {
        sources.add(JavaSource.of(type, types));
    }

    private JavaSource packageInfo() {
        return JavaSource.of(
                "package-info",
                types,
                """
                /**
                 * The models of a schema.
                 */
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """
                        .formatted(types.packageName()));
    }
}

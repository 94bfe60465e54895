package dev.storeroom.codegen.android;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;

import dev.storeroom.codegen.java.JavaSource;
import dev.storeroom.codegen.java.JavaText;
import dev.storeroom.codegen.java.NamePool;
import dev.storeroom.codegen.java.TypeNames;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import javax.lang.model.element.Modifier;

/// The models of a schema as classes for Amplify's Android library, in the shape that its own
/// generator gives them.
public final class AndroidModels {
    private static final Modifier[] STATIC = {Modifier.PRIVATE, Modifier.STATIC};

    private final Schema schema;
    private final TypeNames names;
    private final List<JavaSource> sources = new ArrayList<>();

    private AndroidModels(Schema schema, String packageName) {
        this.schema = schema;
        names = new TypeNames(schema, packageName);
    }

    /// Why the schema cannot be written so, as sentences; empty if it can.
    public static List<String> obstacles(Schema schema) {
        Map<String, Integer> fields = new LinkedHashMap<>();
        for (ModelType each : schema.models()) fields.put(each.name(), each.fields().size());
        for (CustomType each : schema.customTypes()) fields.put(each.name(), each.fields().size());
        return fields.entrySet().stream()
                .filter(each -> each.getValue() > 254)
                .map(
                        each ->
                                "“%s” has more fields than a constructor of Java can have."
                                        .formatted(each.getKey()))
                .toList();
    }

    /// The files of the classes and their provider.
    ///
    /// @param version the hash of the models
    /// @param rules of access, of a model
    public static List<JavaSource> of(
            Schema schema,
            String version,
            String packageName,
            Function<ModelType, List<AuthLine>> rules) {
        return new AndroidModels(schema, packageName).sources(version, rules);
    }

    private List<JavaSource> sources(String version, Function<ModelType, List<AuthLine>> rules) {
        var shapes = new AndroidShapes(schema, names);
        for (ModelType model : schema.models()) {
            var annotations = new ClassAnnotations(model, rules.apply(model));
            add(new AndroidClass(shapes.of(model), annotations.all()).type());
        }
        for (CustomType type : schema.customTypes())
            add(new AndroidClass(shapes.of(type), List.of()).type());
        for (EnumType type : schema.enums()) add(enumeration(type));
        add(provider(version));
        return sources;
    }

    private void add(TypeSpec type) {
        sources.add(JavaSource.of(type, names));
    }

    private TypeSpec enumeration(EnumType type) {
        var spec =
                TypeSpec.enumBuilder(names.of(type.name()))
                        .addJavadoc(
                                JavaText.javadoc(
                                        type.description(), "The enum " + type.name() + "."))
                        .addModifiers(Modifier.PUBLIC);
        NamePool constants = NamePool.ofMembers();
        for (String value : type.values()) spec.addEnumConstant(constants.take(value));
        return spec.build();
    }

    private TypeSpec provider(String version) {
        ClassName name = names.provider();
        NamePool variables = names.variables();
        String versionName = variables.take("AMPLIFY_MODEL_VERSION");
        String instance = variables.take("instance");
        return TypeSpec.classBuilder(name)
                .addJavadoc("The models of the schema.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(AmplifyNames.PROVIDER)
                .addField(
                        FieldSpec.builder(String.class, versionName, STATIC)
                                .addModifiers(Modifier.FINAL)
                                .initializer("$S", version)
                                .build())
                .addField(name, instance, STATIC)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(
                        MethodSpec.methodBuilder("getInstance")
                                .addModifiers(
                                        Modifier.PUBLIC, Modifier.STATIC, Modifier.SYNCHRONIZED)
                                .returns(name)
                                .addStatement(
                                        "if ($L == null) $L = new $T()", instance, instance, name)
                                .addStatement("return $L", instance)
                                .build())
                .addMethod(models())
                .addMethod(
                        AndroidClass.override("version", ClassName.get(String.class))
                                .addStatement("return $L", versionName)
                                .build())
                .build();
    }

    private MethodSpec models() {
        TypeName type =
                ParameterizedTypeName.get(
                        ClassName.get(Class.class), WildcardTypeName.subtypeOf(AmplifyNames.MODEL));
        TypeName set = ParameterizedTypeName.get(ClassName.get(Set.class), type);
        CodeBlock classes =
                schema.models().stream()
                        .map(each -> CodeBlock.of("$T.class", names.of(each.name())))
                        .collect(CodeBlock.joining(",$W"));
        return AndroidClass.override("models", set)
                .addStatement(
                        "final $T models = new $T<>($T.<$T>asList($L))",
                        set,
                        HashSet.class,
                        Arrays.class,
                        type,
                        classes)
                .addStatement("return $T.of(models)", AmplifyNames.IMMUTABLE)
                .build();
    }
}

package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;

import java.util.List;

import javax.lang.model.element.Modifier;

/// The class that tells a store of all models.
///
/// @param version the hash by which clients tell one schema from another
/// @param schemaText what the classes are made from
record ProviderClass(List<ClassShape> models, String version, String schemaText, TypeNames types) {
    private static final Modifier[] CONSTANT = {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};

    TypeSpec type() {
        ClassName name = types.provider();
        NamePool names = types.variables();
        String instance = names.take("INSTANCE");
        String versionConstant = names.take("VERSION");
        String schemaConstant = names.take("SCHEMA");
        return TypeSpec.classBuilder(name)
                .addJavadoc("The models of the schema, for a store to work with.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeNames.PROVIDER)
                .addField(
                        FieldSpec.builder(name, instance, CONSTANT)
                                .initializer("new $T()", name)
                                .build())
                .addField(constant(versionConstant, CodeBlock.of("$S", version)))
                .addField(constant(schemaConstant, schema()))
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(
                        MethodSpec.methodBuilder("getInstance")
                                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                                .returns(name)
                                .addStatement("return $L", instance)
                                .build())
                .addMethod(bindings())
                .addMethod(text("version", versionConstant))
                .addMethod(text("schema", schemaConstant))
                .build();
    }

    private static FieldSpec constant(String name, CodeBlock value) {
        return FieldSpec.builder(String.class, name, CONSTANT).initializer(value).build();
    }

    private CodeBlock schema() {
        List<CodeBlock> blocks = TextBlocks.of(schemaText);
        return blocks.size() == 1
                ? CodeBlock.of("$L", blocks.getFirst())
                : blocks.stream().collect(CodeBlock.joining(",\n", "String.join(\"\",\n", ")"));
    }

    private MethodSpec bindings() {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        TypeName binding = ParameterizedTypeName.get(RuntimeNames.BINDING, any);
        return override("bindings")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), binding))
                .addStatement(
                        "return $T.of($L)",
                        List.class,
                        models.stream()
                                .map(
                                        each ->
                                                CodeBlock.of(
                                                        "$T.$L",
                                                        each.name(),
                                                        each.locals().binding()))
                                .collect(CodeBlock.joining(",$W")))
                .build();
    }

    private static MethodSpec text(String name, String constant) {
        return override(name).returns(String.class).addStatement("return $L", constant).build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC);
    }
}

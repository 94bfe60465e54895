package dev.storeroom.codegen.android;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;

import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

/// How a class tells its key: the key's field, or a type of its own for several fields.
record AndroidIdentifier(AndroidShape shape) {
    boolean isNeeded() {
        return shape.key().size() > 1;
    }

    /// A name that no field of a schema has: they hold no `$`.
    private String variable() {
        return "identifier$";
    }

    FieldSpec field() {
        return FieldSpec.builder(shape.nested().identifier(), variable(), Modifier.PRIVATE).build();
    }

    MethodSpec resolve() {
        var resolve =
                MethodSpec.methodBuilder("resolveIdentifier")
                        .addJavadoc(
                                "The key; for Amplify's library.\n\n@deprecated not for others\n")
                        .addAnnotation(Override.class)
                        .addAnnotation(Deprecated.class)
                        .addModifiers(Modifier.PUBLIC);
        if (!isNeeded())
            return resolve.returns(shape.key().getFirst().type())
                    .addStatement("return $L", shape.key().getFirst().variable())
                    .build();
        return resolve.returns(shape.nested().identifier())
                .beginControlFlow("if ($L == null)", variable())
                .addStatement("$L = new $T($L)", variable(), shape.nested().identifier(), names())
                .endControlFlow()
                .addStatement("return $L", variable())
                .build();
    }

    TypeSpec type() {
        return TypeSpec.classBuilder(shape.nested().identifier())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(AmplifyNames.IDENTIFIER, shape.name()))
                .addField(
                        FieldSpec.builder(long.class, "serialVersionUID")
                                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .initializer("1L")
                                .build())
                .addMethod(
                        MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PUBLIC)
                                .addParameters(
                                        shape.key().stream()
                                                .map(
                                                        each ->
                                                                ParameterSpec.builder(
                                                                                each.type(),
                                                                                each.variable())
                                                                        .build())
                                                .toList())
                                .addStatement("super($L)", names())
                                .build())
                .build();
    }

    private String names() {
        return shape.key().stream().map(AndroidMember::variable).collect(Collectors.joining(", "));
    }
}

package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;

import java.util.List;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

/// What a class has for a key of several fields: a type of its own, and the method that gives it.
record KeyCode(ClassShape shape, ClassName identifier) {
    boolean isOfSeveral() {
        return shape.key().size() > 1;
    }

    MethodSpec getter(String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("The key of the record.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(identifier)
                .addStatement("return new $T($L)", identifier, names())
                .build();
    }

    TypeSpec type() {
        return TypeSpec.classBuilder(identifier)
                .addJavadoc("The key of a record.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.IDENTIFIER, shape.name()))
                .addMethod(
                        MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PUBLIC)
                                .addParameters(parameters())
                                .addStatement("super($L)", names())
                                .build())
                .build();
    }

    private List<ParameterSpec> parameters() {
        return shape.key().stream()
                .map(each -> ParameterSpec.builder(each.code().type(), each.name()).build())
                .toList();
    }

    private String names() {
        return shape.key().stream().map(Member::name).collect(Collectors.joining(", "));
    }
}

package dev.storeroom.codegen.android;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import javax.lang.model.element.Modifier;

/// The builders of a class, as Amplify's generator shapes them.
record AndroidBuilders(AndroidShape shape) {
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(
                MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(shape.stepAfter(-1))
                        .addStatement("return new $T()", shape.nested().builder())
                        .build());
        if (shape.hasOwnId()) methods.add(justId());
        methods.add(
                MethodSpec.methodBuilder("copyOfBuilder")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(shape.nested().copyOfBuilder())
                        .addStatement(
                                "return new $T($L)",
                                shape.nested().copyOfBuilder(),
                                arguments(each -> CodeBlock.of("$L", each.variable())))
                        .build());
        return methods;
    }

    private MethodSpec justId() {
        String id = shape.key().getFirst().variable();
        return MethodSpec.methodBuilder("justId")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(shape.name())
                .addParameter(String.class, id)
                .addStatement(
                        "return new $T($L)",
                        shape.name(),
                        arguments(each -> CodeBlock.of("$L", shape.isOwnId(each) ? id : "null")))
                .build();
    }

    private CodeBlock arguments(Function<AndroidMember, CodeBlock> argument) {
        return shape.writable().stream().map(argument).collect(CodeBlock.joining(", "));
    }

    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        List<AndroidMember> required = shape.required();
        for (int i = 0; i < required.size(); i++) {
            AndroidMember member = required.get(i);
            types.add(
                    TypeSpec.interfaceBuilder(member.names().step())
                            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                            .addMethod(asked(member, shape.stepAfter(i)))
                            .build());
        }
        types.add(buildStep());
        types.add(builder());
        types.add(copyOfBuilder());
        return types;
    }

    private static MethodSpec asked(AndroidMember member, TypeName next) {
        return setter(member, next).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT).build();
    }

    private static MethodSpec.Builder setter(AndroidMember member, TypeName result) {
        return MethodSpec.methodBuilder(member.names().setter())
                .returns(result)
                .addParameter(member.type(), member.variable());
    }

    private TypeSpec buildStep() {
        var step =
                TypeSpec.interfaceBuilder(shape.nested().buildStep())
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addMethod(
                                MethodSpec.methodBuilder("build")
                                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                                        .returns(shape.name())
                                        .build());
        for (AndroidMember each : shape.free())
            step.addMethod(asked(each, shape.nested().buildStep()));
        return step.build();
    }

    private TypeSpec builder() {
        var builder =
                TypeSpec.classBuilder(shape.nested().builder())
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        shape.required().forEach(each -> builder.addSuperinterface(each.names().step()));
        builder.addSuperinterface(shape.nested().buildStep());
        for (AndroidMember each : shape.writable())
            builder.addField(each.type(), each.variable(), Modifier.PRIVATE);
        builder.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).build());
        if (!shape.writable().isEmpty()) builder.addMethod(shape.constructor());
        builder.addMethod(
                AndroidClass.override("build", shape.name())
                        .addStatement("return new $T($L)", shape.name(), arguments(this::built))
                        .build());
        List<AndroidMember> required = shape.required();
        for (int i = 0; i < required.size(); i++)
            builder.addMethod(given(required.get(i), shape.stepAfter(i)));
        for (AndroidMember each : shape.free())
            builder.addMethod(given(each, shape.nested().buildStep()));
        return builder.build();
    }

    private CodeBlock built(AndroidMember member) {
        String name = member.variable();
        return shape.isOwnId(member)
                ? CodeBlock.of(
                        "$L != null ? $L : $T.randomUUID().toString()", name, name, UUID.class)
                : CodeBlock.of("$L", name);
    }

    private MethodSpec given(AndroidMember member, TypeName next) {
        String name = member.variable();
        var setter =
                setter(member, next).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        if (member.isRequired()) setter.addStatement("$T.requireNonNull($L)", Objects.class, name);
        return setter.addStatement("this.$L = $L", name, name).addStatement("return this").build();
    }

    private TypeSpec copyOfBuilder() {
        ClassName name = shape.nested().copyOfBuilder();
        var copy =
                TypeSpec.classBuilder(name)
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .superclass(shape.nested().builder());
        var constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (AndroidMember each : shape.writable())
            constructor.addParameter(each.type(), each.variable());
        constructor.addStatement(
                "super($L)", arguments(each -> CodeBlock.of("$L", each.variable())));
        for (AndroidMember each : shape.required())
            constructor.addStatement("$T.requireNonNull($L)", Objects.class, each.variable());
        copy.addMethod(constructor.build());
        for (AndroidMember each : shape.writable())
            if (!shape.isOwnId(each))
                copy.addMethod(
                        setter(each, name)
                                .addAnnotation(Override.class)
                                .addModifiers(Modifier.PUBLIC)
                                .addStatement(
                                        "return ($T) super.$L($L)",
                                        name,
                                        each.names().setter(),
                                        each.variable())
                                .build());
        return copy.build();
    }
}

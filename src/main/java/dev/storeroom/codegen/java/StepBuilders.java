package dev.storeroom.codegen.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;

/// The steps of a builder: one asks for each required value in turn, the last takes the others in
/// any order.
record StepBuilders(ClassShape shape, NestedNames nested, Setters setters) {
    private static final Modifier[] ABSTRACT = {Modifier.PUBLIC, Modifier.ABSTRACT};

    List<MethodSpec> methods() {
        return List.of(
                MethodSpec.methodBuilder("builder")
                        .addJavadoc("Begins a new one.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(nested.first())
                        .addStatement("return new $T()", nested.builder())
                        .build(),
                MethodSpec.methodBuilder("copyOfBuilder")
                        .addJavadoc(
                                shape.isModel()
                                        ? "Begins another version of this record; its key stays.\n"
                                        : "Begins another version of this value.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(nested.copyOfBuilder())
                        .addStatement("return new $T(this)", nested.copyOfBuilder())
                        .build());
    }

    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (Member member : shape.required()) types.add(step(member));
        types.add(buildStep());
        types.add(new BuilderTypes(shape, nested, setters).builder());
        types.add(new BuilderTypes(shape, nested, setters).copyOfBuilder());
        return types;
    }

    private TypeSpec step(Member member) {
        var step =
                TypeSpec.interfaceBuilder(nested.step(member))
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        for (Setter setter : setters.of(member))
            step.addMethod(setter.method(nested.after(member)).addModifiers(ABSTRACT).build());
        return step.build();
    }

    private TypeSpec buildStep() {
        var step =
                TypeSpec.interfaceBuilder(nested.build())
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addMethod(
                                MethodSpec.methodBuilder("build")
                                        .addModifiers(ABSTRACT)
                                        .returns(shape.name())
                                        .build());
        for (Member member : shape.free())
            for (Setter setter : setters.of(member))
                step.addMethod(setter.method(nested.build()).addModifiers(ABSTRACT).build());
        return step.build();
    }
}

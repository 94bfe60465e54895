package dev.storeroom.codegen.java;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

import javax.lang.model.element.Modifier;

/// The two builders of a class: one takes all steps, one makes another version of a record.
record BuilderTypes(ClassShape shape, NestedNames nested, Setters setters) {
    TypeSpec builder() {
        var builder =
                TypeSpec.classBuilder(nested.builder())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        shape.required().forEach(each -> builder.addSuperinterface(nested.step(each)));
        builder.addSuperinterface(nested.build());
        for (Member member : shape.stored()) builder.addField(field(member));
        builder.addField(
                FieldSpec.builder(RuntimeNames.AS_STORED, shape.locals().origin())
                        .addModifiers(Modifier.PRIVATE)
                        .initializer("$T.NEW", RuntimeNames.AS_STORED)
                        .build());
        builder.addMethod(constructor().build()).addMethod(copyConstructor());
        shape.required().forEach(each -> addSetters(builder, each));
        shape.free().forEach(each -> addSetters(builder, each));
        return builder.addMethod(build("return new $T(this)", shape.name(), true)).build();
    }

    private static FieldSpec field(Member member) {
        var field =
                FieldSpec.builder(member.typeInBuilder(), member.name())
                        .addModifiers(Modifier.PRIVATE);
        if (member.isRelation()) field.initializer(member.nothing());
        return field.build();
    }

    private static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    }

    private MethodSpec copyConstructor() {
        String that = shape.locals().that();
        var copy = constructor().addParameter(shape.name(), that);
        for (Member member : shape.stored())
            copy.addStatement("$L = $L.$L", member.name(), that, member.name());
        String origin = shape.locals().origin();
        return copy.addStatement("$L = $L.$L", origin, that, origin).build();
    }

    private void addSetters(TypeSpec.Builder builder, Member member) {
        for (Setter setter : setters.of(member))
            builder.addMethod(
                    setter.method(nested.after(member))
                            .addAnnotation(Override.class)
                            .addModifiers(Modifier.PUBLIC)
                            .addStatement("this.$L = $L", member.name(), setter.value())
                            .addStatement("return this")
                            .build());
    }

    private MethodSpec build(String statement, Object argument, boolean isOverride) {
        var build = MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC);
        if (isOverride) build.addAnnotation(Override.class);
        return build.returns(shape.name()).addStatement(statement, argument).build();
    }

    TypeSpec copyOfBuilder() {
        String builder = shape.locals().builder();
        String that = shape.locals().that();
        var copy =
                TypeSpec.classBuilder(nested.copyOfBuilder())
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addField(nested.builder(), builder, Modifier.PRIVATE, Modifier.FINAL)
                        .addMethod(
                                constructor()
                                        .addParameter(shape.name(), that)
                                        .addStatement(
                                                "$L = new $T($L)", builder, nested.builder(), that)
                                        .build());
        for (Member member : shape.changeable())
            for (Setter setter : setters.of(member))
                copy.addMethod(
                        setter.method(nested.copyOfBuilder())
                                .addModifiers(Modifier.PUBLIC)
                                .addStatement(
                                        "$L.$L($L)", builder, setter.name(), setter.arguments())
                                .addStatement("return this")
                                .build());
        return copy.addMethod(build("return $L.build()", builder, false)).build();
    }
}

package dev.storeroom.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.lang.model.element.Modifier;

/// A model or custom type as a final class with getters, which builders make.
final class BuilderClass {
    private final ClassShape shape;
    private final TypeNames types;
    private final NestedNames nested;
    private final StepBuilders builders;
    private final CommonMethods common;
    private final KeyCode key;

    BuilderClass(ClassShape shape, Schema schema, TypeNames types) {
        this.shape = shape;
        this.types = types;
        nested = NestedNames.of(shape, types.nested());
        builders = new StepBuilders(shape, nested, new Setters(shape, schema, types));
        common = new CommonMethods(shape);
        key = new KeyCode(shape, nested.identifier());
    }

    TypeSpec type() {
        var type =
                TypeSpec.classBuilder(shape.name())
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addJavadoc(shape.javadoc());
        if (shape.isModel()) {
            type.addSuperinterface(RuntimeNames.MODEL);
            type.addFields(new QueryConstants(shape, types).all());
            type.addField(common.binding());
        }
        for (Member member : shape.members())
            type.addField(member.type(), member.name(), Modifier.PRIVATE, Modifier.FINAL);
        type.addField(
                RuntimeNames.AS_STORED, shape.locals().origin(), Modifier.PRIVATE, Modifier.FINAL);
        type.addMethods(methods());
        type.addTypes(builders.types());
        if (key.isOfSeveral()) type.addType(key.type());
        return type.build();
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(fromBuilder());
        methods.add(fromStore());
        methods.addAll(builders.methods());
        if (shape.hasTextId()) methods.add(justId());
        for (Member member : shape.members()) methods.add(getter(member));
        if (key.isOfSeveral()) methods.add(key.getter(shape.locals().identifierGetter()));
        methods.addAll(common.equality());
        methods.add(read());
        methods.add(common.write());
        return methods;
    }

    private MethodSpec fromBuilder() {
        String builder = shape.locals().builder();
        var constructor = constructor().addParameter(nested.builder(), builder);
        for (Member member : shape.members())
            constructor.addStatement("$L = $L", member.name(), built(member, builder));
        String origin = shape.locals().origin();
        return constructor.addStatement("$L = $L.$L", origin, builder, origin).build();
    }

    private CodeBlock built(Member member, String builder) {
        if (!member.isStored()) return member.nothing();
        CodeBlock given = CodeBlock.of("$L.$L", builder, member.name());
        if (member.isList()) return member.copied(given);
        return shape.isMadeKey(member)
                ? CodeBlock.of(
                        "$L == null ? $T.randomUUID().toString() : $L", given, UUID.class, given)
                : given;
    }

    private MethodSpec fromStore() {
        String in = shape.locals().in();
        var constructor = constructor().addParameter(RuntimeNames.READER, in);
        for (Member member : shape.members())
            constructor.addStatement("$L = $L", member.name(), common.read(member));
        return constructor.addStatement("$L = $L.asStored()", shape.locals().origin(), in).build();
    }

    private static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    }

    private MethodSpec justId() {
        String id = shape.key().getFirst().name();
        String builder = shape.locals().builder();
        return shape.justId()
                .addStatement("$T $L = new $T()", nested.builder(), builder, nested.builder())
                .addStatement("$L.$L($L)", builder, id, id)
                .addStatement("return new $T($L)", shape.name(), builder)
                .build();
    }

    private static MethodSpec getter(Member member) {
        var getter =
                MethodSpec.methodBuilder(member.names().getter())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(member.type())
                        .addStatement("return $L", member.name());
        String description = member.field().description();
        if (description != null) getter.addJavadoc(JavaText.javadoc(description));
        return getter.build();
    }

    private MethodSpec read() {
        String in = shape.locals().in();
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(shape.name())
                .addParameter(RuntimeNames.READER, in)
                .addStatement("return new $T($L)", shape.name(), in)
                .build();
    }
}

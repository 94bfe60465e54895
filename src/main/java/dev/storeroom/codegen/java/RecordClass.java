package dev.storeroom.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

import dev.storeroom.schema.LetterCase;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import javax.lang.model.element.Modifier;

/// A model or custom type as a record: `of` makes one of what is required, and a `with` method for
/// each member gives a changed one.
final class RecordClass {
    /// A constructor takes 255 arguments: the record itself, its origin, and these.
    static final int MOST_MEMBERS = 253;

    private final ClassShape shape;
    private final TypeNames types;
    private final Setters setters;
    private final CommonMethods common;
    private final KeyCode key;

    RecordClass(ClassShape shape, Schema schema, TypeNames types) {
        this.shape = shape;
        this.types = types;
        setters = new Setters(shape, schema, types);
        common = new CommonMethods(shape);
        NestedNames nested = NestedNames.of(shape, types.nested());
        key = new KeyCode(shape, nested.identifier());
    }

    TypeSpec type() {
        var type =
                TypeSpec.recordBuilder(shape.name())
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(javadoc())
                        .recordConstructor(constructor());
        if (shape.isModel()) {
            type.addSuperinterface(RuntimeNames.MODEL);
            type.addFields(new QueryConstants(shape, types).all());
            type.addField(common.binding());
        }
        type.addMethods(methods());
        if (key.isOfSeveral()) type.addType(key.type());
        return type.build();
    }

    private CodeBlock javadoc() {
        var javadoc = CodeBlock.builder().add(shape.javadoc()).add("\n");
        for (Member member : shape.members()) {
            String description = member.field().description();
            if (description == null) continue;
            javadoc.add("@param $L ", member.name()).add(JavaText.javadoc(description));
        }
        return javadoc.add("@param $L what it was read from\n", origin()).build();
    }

    /// Says what Java would do by itself, unless there is a list to copy.
    private MethodSpec constructor() {
        var constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        for (Member member : shape.members())
            constructor.addParameter(member.type(), member.name());
        constructor.addParameter(RuntimeNames.AS_STORED, origin());
        if (shape.members().stream().noneMatch(Member::isList)) return constructor.build();
        for (Member member : shape.members())
            constructor.addStatement("this.$L = $L", member.name(), kept(member));
        return constructor.addStatement("this.$L = $L", origin(), origin()).build();
    }

    private static CodeBlock kept(Member member) {
        CodeBlock given = CodeBlock.of("$L", member.name());
        return member.isList() ? member.copied(given) : given;
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(of());
        if (shape.hasTextId()) methods.add(justId());
        for (Member member : shape.settable())
            for (Setter setter : setters.of(member)) methods.add(with(member, setter));
        if (key.isOfSeveral()) methods.add(key.getter(shape.locals().identifier()));
        methods.addAll(common.equality());
        methods.add(read());
        methods.add(common.write());
        return methods;
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("A new one with what is required.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(shape.name())
                .addParameters(
                        shape.required().stream()
                                .map(Setter::ofValue)
                                .flatMap(setter -> setter.parameters().stream())
                                .toList())
                .addStatement("return $L", constructed(this::initial, newOrigin()))
                .build();
    }

    private CodeBlock initial(Member member) {
        if (shape.isMadeKey(member)) return CodeBlock.of("$T.randomUUID().toString()", UUID.class);
        return shape.required().contains(member)
                ? Setter.ofValue(member).value()
                : member.nothing();
    }

    private MethodSpec justId() {
        String id = shape.key().getFirst().name();
        return shape.justId()
                .addStatement(
                        "return $L",
                        constructed(
                                member ->
                                        shape.isMadeKey(member)
                                                ? CodeBlock.of("$L", id)
                                                : member.nothing(),
                                newOrigin()))
                .build();
    }

    /// Other values of the same record; another key makes another record.
    private MethodSpec with(Member changed, Setter setter) {
        boolean isKey = shape.key().contains(changed);
        return MethodSpec.methodBuilder("with" + LetterCase.upperFirst(setter.name()))
                .addJavadoc(isKey ? "The same values as a new record under that key.\n" : "")
                .addModifiers(Modifier.PUBLIC)
                .returns(shape.name())
                .addParameters(setter.parameters())
                .addStatement(
                        "return $L",
                        constructed(
                                member -> {
                                    if (member == changed) return setter.value();
                                    return isKey && !member.isWritable()
                                            ? member.nothing()
                                            : CodeBlock.of("$L", member.name());
                                },
                                isKey ? newOrigin() : CodeBlock.of("$L", origin())))
                .build();
    }

    private MethodSpec read() {
        String in = shape.locals().in();
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(shape.name())
                .addParameter(RuntimeNames.READER, in)
                .addStatement(
                        "return $L",
                        constructed(common::read, CodeBlock.of("$L.asStored()", in), ",\n"))
                .build();
    }

    private CodeBlock constructed(Function<Member, CodeBlock> value, CodeBlock origin) {
        return constructed(value, origin, ",$W");
    }

    private CodeBlock constructed(
            Function<Member, CodeBlock> value, CodeBlock origin, String separator) {
        var values = CodeBlock.builder();
        for (Member member : shape.members()) values.add(value.apply(member)).add(separator);
        return CodeBlock.of("new $T($L$L)", shape.name(), values.build(), origin);
    }

    private String origin() {
        return shape.locals().origin();
    }

    private static CodeBlock newOrigin() {
        return CodeBlock.of("$T.NEW", RuntimeNames.AS_STORED);
    }
}

package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

import dev.storeroom.schema.EnumType;

import java.util.LinkedHashMap;
import java.util.Map;

import javax.lang.model.element.Modifier;

/// An enum, whose constants know how the schema spells them.
final class EnumClass {
    private final EnumType type;
    private final ClassName name;

    /// The constants by the values that they stand for.
    private final Map<String, String> constants = new LinkedHashMap<>();

    /// A name that no constant has.
    private final String text;

    EnumClass(EnumType type, TypeNames types) {
        this.type = type;
        name = types.of(type.name());
        var names = NamePool.ofMembers();
        type.values().forEach(value -> constants.put(value, names.take(value)));
        text = names.take("text");
    }

    TypeSpec type() {
        var spec =
                TypeSpec.enumBuilder(name)
                        .addJavadoc(
                                JavaText.javadoc(
                                        type.description(), "The enum " + type.name() + "."))
                        .addModifiers(Modifier.PUBLIC)
                        .addSuperinterface(RuntimeNames.CHOICE);
        constants.forEach(
                (value, constant) ->
                        spec.addEnumConstant(
                                constant, TypeSpec.anonymousClassBuilder("$S", value).build()));
        return spec.addField(String.class, text, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(textMethod())
                .addMethod(of())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(String.class, text)
                .addStatement("this.$L = $L", text, text)
                .build();
    }

    private MethodSpec textMethod() {
        return MethodSpec.methodBuilder("text")
                .addJavadoc("The value as the schema spells it.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", text)
                .build();
    }

    private MethodSpec of() {
        var cases = CodeBlock.builder().add("return switch ($L) {\n$>", text);
        constants.forEach((value, constant) -> cases.add("case $S -> $L;\n", value, constant));
        cases.add("default -> null;\n$<};\n");
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The value that the schema spells like that; null if it has none.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ValueCode.nullable(name))
                .addParameter(String.class, text)
                .addCode(cases.build())
                .build();
    }
}

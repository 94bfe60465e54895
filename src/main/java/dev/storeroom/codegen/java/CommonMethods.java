package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;

import java.util.List;
import java.util.Objects;

import javax.lang.model.element.Modifier;

/// What a class has in either style: equality, its text, and what a store calls.
record CommonMethods(ClassShape shape) {
    private static final ClassName OBJECTS = ClassName.get(Objects.class);

    List<MethodSpec> equality() {
        return List.of(equalsMethod(), hashCodeMethod(), toStringMethod());
    }

    private MethodSpec equalsMethod() {
        String other = shape.locals().other();
        String that = shape.locals().that();
        CodeBlock pairs =
                shape.stored().stream()
                        .map(Member::name)
                        .map(
                                name ->
                                        CodeBlock.of(
                                                "\n&& $T.equals($L, $L.$L)",
                                                OBJECTS,
                                                name,
                                                that,
                                                name))
                        .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(ValueCode.nullable(ClassName.OBJECT), other)
                .addStatement("return $L instanceof $T $L$L", other, shape.name(), that, pairs)
                .build();
    }

    private MethodSpec hashCodeMethod() {
        CodeBlock values =
                shape.stored().stream()
                        .map(each -> CodeBlock.of("$L", each.name()))
                        .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.hash($L)", OBJECTS, values)
                .build();
    }

    private MethodSpec toStringMethod() {
        CodeBlock values =
                shape.stored().stream()
                        .map(each -> CodeBlock.of("$L=\" + $L", each.field().name(), each.name()))
                        .collect(CodeBlock.joining("\n+ \", "));
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return \"$L {$L\n+ \"}\"", shape.schemaName(), values)
                .build();
    }

    /// Gives a store every value that the person may set.
    MethodSpec write() {
        String out = shape.locals().out();
        var write = MethodSpec.methodBuilder("write").addParameter(RuntimeNames.WRITER, out);
        String origin = shape.locals().origin();
        if (!shape.isModel()) write.addStatement("$L.asStored($L)", out, origin);
        for (Member member : shape.members()) {
            if (!member.isWritable()) continue;
            write.addStatement(
                    "$L.$L($S, $L$L)",
                    out,
                    member.code().verb(),
                    member.field().name(),
                    member.name(),
                    member.code().whenWritten());
        }
        return write.build();
    }

    /// The value of a member as a store reads it.
    CodeBlock read(Member member) {
        return CodeBlock.of(
                "$L.$L($S$L)",
                shape.locals().in(),
                member.code().verb(),
                member.field().name(),
                member.code().whenRead());
    }

    /// Tells a store how to read and write the class.
    FieldSpec binding() {
        ClassName name = shape.name();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.BINDING, name),
                        shape.locals().binding(),
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "new $T<>($T.class, $S, $T::read, $T::write, $L -> $L.$L)",
                        RuntimeNames.BINDING,
                        name,
                        shape.schemaName(),
                        name,
                        name,
                        "each",
                        "each",
                        shape.locals().origin())
                .build();
    }
}

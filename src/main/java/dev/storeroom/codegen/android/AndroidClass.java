package dev.storeroom.codegen.android;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

import dev.storeroom.codegen.java.JavaText;

import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;

/// A model or custom type as a final class with getters, which builders make.
///
/// @param annotations of the class
record AndroidClass(AndroidShape shape, List<AnnotationSpec> annotations) {
    TypeSpec type() {
        String kind = shape.isModel() ? "The model " : "The type ";
        var type =
                TypeSpec.classBuilder(shape.name())
                        .addJavadoc(
                                JavaText.javadoc(
                                        shape.description(), kind + shape.schemaName() + "."))
                        .addAnnotations(annotations)
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (shape.isModel()) type.addSuperinterface(AmplifyNames.MODEL);
        for (AndroidMember each : shape.members())
            if (shape.isModel() && each.isWritable()) type.addField(constant(each));
        for (AndroidMember each : shape.members()) type.addField(field(each));
        var identifier = new AndroidIdentifier(shape);
        if (identifier.isNeeded()) type.addField(identifier.field());
        if (shape.isModel()) type.addMethod(identifier.resolve());
        for (AndroidMember each : shape.members()) type.addMethod(getter(each));
        type.addMethod(shape.constructor());
        type.addMethod(equalsMethod()).addMethod(hashCodeMethod());
        if (shape.isModel()) type.addMethod(toStringMethod());
        var builders = new AndroidBuilders(shape);
        type.addMethods(builders.methods()).addTypes(builders.types());
        if (identifier.isNeeded()) type.addType(identifier.type());
        return type.build();
    }

    private FieldSpec constant(AndroidMember member) {
        return FieldSpec.builder(AmplifyNames.QUERY_FIELD, member.names().constant())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.field($S, $S)",
                        AmplifyNames.QUERY_FIELD,
                        shape.schemaName(),
                        member.column())
                .build();
    }

    private static FieldSpec field(AndroidMember member) {
        var field =
                FieldSpec.builder(member.type(), member.variable(), Modifier.PRIVATE)
                        .addAnnotations(member.annotations());
        return switch (member.kind()) {
            case WRITABLE -> field.addModifiers(Modifier.FINAL).build();
            case READ_ONLY -> field.build();
            case RELATED -> field.addModifiers(Modifier.FINAL).initializer("null").build();
        };
    }

    private static MethodSpec getter(AndroidMember member) {
        var getter =
                MethodSpec.methodBuilder(member.names().getter())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(member.type())
                        .addStatement("return $L", member.variable());
        String description = member.field().description();
        if (description != null) getter.addJavadoc(JavaText.javadoc(description));
        return getter.build();
    }

    private MethodSpec equalsMethod() {
        CodeBlock pairs =
                shape.compared().stream()
                        .map(each -> each.names().getter())
                        .map(
                                getter ->
                                        CodeBlock.of(
                                                "$T.equals($L(), that.$L())",
                                                AmplifyNames.OBJECTS,
                                                getter,
                                                getter))
                        .collect(CodeBlock.joining("\n&& "));
        return override("equals", TypeName.BOOLEAN)
                .addParameter(ClassName.OBJECT, "other")
                .addStatement("if (this == other) return true")
                .addStatement("if (other == null || getClass() != other.getClass()) return false")
                .addStatement("$T that = ($T) other", shape.name(), shape.name())
                .addStatement("return $L", pairs)
                .build();
    }

    private MethodSpec hashCodeMethod() {
        return override("hashCode", TypeName.INT)
                .addStatement("return $T.hash($L)", AmplifyNames.OBJECTS, getters(",$W"))
                .build();
    }

    private CodeBlock getters(String separator) {
        var getters = CodeBlock.builder();
        List<String> calls = new ArrayList<>();
        for (AndroidMember each : shape.compared()) calls.add(each.names().getter() + "()");
        for (int i = 0; i < calls.size(); i++)
            getters.add((i == 0 ? "" : separator) + "$L", calls.get(i));
        return getters.build();
    }

    private MethodSpec toStringMethod() {
        CodeBlock values =
                shape.compared().stream()
                        .map(
                                each ->
                                        CodeBlock.of(
                                                "$L=\" + $L()",
                                                each.field().name(),
                                                each.names().getter()))
                        .collect(CodeBlock.joining("\n+ \", "));
        return override("toString", ClassName.get(String.class))
                .addStatement("return \"$L {$L\n+ \"}\"", shape.schemaName(), values)
                .build();
    }

    static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}

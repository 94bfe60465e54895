package dev.storeroom.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.List;

/// How the values of a field are named, read and written in Java.
///
/// @param verb the method of the reader and of the writer, which also makes the field's constant
/// @param type the Java type, never a primitive
/// @param whenRead what the reader's method takes after the field's name; may be empty
/// @param whenWritten what the writer's method takes after the value; may be empty
record ValueCode(String verb, TypeName type, CodeBlock whenRead, CodeBlock whenWritten) {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    static ValueCode of(FieldType type, TypeNames types) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> of(scalar);
            case FieldType.Enumeration(EnumType named) -> choice(types.of(named.name()));
            case FieldType.Embedded(String name) -> embedded(types.of(name));
            case FieldType.ListOf(FieldType element, boolean required) ->
                    list(of(element, types), required);
            case FieldType.Related(String model) -> reference(types.of(model));
        };
    }

    private static ValueCode of(ScalarType scalar) {
        return switch (scalar) {
            case ID, STRING, AWS_EMAIL, AWS_JSON, AWS_URL, AWS_PHONE, AWS_IP_ADDRESS ->
                    plain("text", ClassName.get(String.class));
            case INT -> plain("whole", ClassName.get(Integer.class));
            case LONG -> plain("longWhole", ClassName.get(Long.class));
            case FLOAT -> plain("real", ClassName.get(Double.class));
            case BOOLEAN -> plain("truth", ClassName.get(Boolean.class));
            case AWS_DATE -> plain("date", RuntimeNames.TEMPORAL.nestedClass("Date"));
            case AWS_TIME -> plain("time", RuntimeNames.TEMPORAL.nestedClass("Time"));
            case AWS_DATE_TIME -> plain("dateTime", RuntimeNames.TEMPORAL.nestedClass("DateTime"));
            case AWS_TIMESTAMP ->
                    plain("timestamp", RuntimeNames.TEMPORAL.nestedClass("Timestamp"));
        };
    }

    private static ValueCode plain(String verb, TypeName type) {
        return new ValueCode(verb, type, NOTHING, NOTHING);
    }

    private static ValueCode choice(ClassName type) {
        return new ValueCode("choice", type, CodeBlock.of(", $T::of", type), NOTHING);
    }

    private static ValueCode embedded(ClassName type) {
        return new ValueCode(
                "embedded",
                type,
                CodeBlock.of(", $T::read", type),
                CodeBlock.of(", $T::write", type));
    }

    private static ValueCode list(ValueCode element, boolean required) {
        TypeName type = required ? element.type : nullable(element.type);
        return new ValueCode(
                "list",
                ParameterizedTypeName.get(ClassName.get(List.class), type),
                element.whenRead.isEmpty()
                        ? CodeBlock.of(", $T::$L", RuntimeNames.READER, element.verb)
                        : CodeBlock.of(
                                ", (each, name) -> each.$L(name$L)",
                                element.verb,
                                element.whenRead),
                element.whenWritten.isEmpty()
                        ? CodeBlock.of(", $T::$L", RuntimeNames.WRITER, element.verb)
                        : CodeBlock.of(
                                ", (each, name, value) -> each.$L(name, value$L)",
                                element.verb,
                                element.whenWritten));
    }

    /// The one related record.
    static ValueCode reference(ClassName model) {
        return related("reference", RuntimeNames.REFERENCE, model);
    }

    /// All related records.
    static ValueCode models(ClassName model) {
        return related("models", RuntimeNames.LIST, model);
    }

    private static ValueCode related(String verb, ClassName wrapper, ClassName model) {
        return new ValueCode(
                verb,
                ParameterizedTypeName.get(wrapper, model),
                CodeBlock.of(", $T.class", model),
                NOTHING);
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeNames.NULLABLE).build());
    }
}

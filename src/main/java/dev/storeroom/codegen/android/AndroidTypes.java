package dev.storeroom.codegen.android;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

import dev.storeroom.codegen.java.TypeNames;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.List;

/// The Java types of a schema's fields in Amplify's Android library.
record AndroidTypes(TypeNames names) {
    TypeName of(FieldType type) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> of(scalar);
            case FieldType.Enumeration(EnumType named) -> names.of(named.name());
            case FieldType.Embedded(String name) -> names.of(name);
            case FieldType.Related(String model) -> names.of(model);
            case FieldType.ListOf(FieldType element, _) -> listOf(of(element));
        };
    }

    static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    private static ClassName of(ScalarType scalar) {
        return switch (scalar) {
            case ID, STRING, AWS_EMAIL, AWS_JSON, AWS_URL, AWS_PHONE, AWS_IP_ADDRESS ->
                    ClassName.get(String.class);
            case INT -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case FLOAT -> ClassName.get(Double.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case AWS_DATE -> AmplifyNames.TEMPORAL.nestedClass("Date");
            case AWS_TIME -> AmplifyNames.TEMPORAL.nestedClass("Time");
            case AWS_DATE_TIME -> AmplifyNames.TEMPORAL.nestedClass("DateTime");
            case AWS_TIMESTAMP -> AmplifyNames.TEMPORAL.nestedClass("Timestamp");
        };
    }

    /// The base type as the schema names it.
    static String target(FieldType type) {
        return type instanceof FieldType.ListOf(FieldType element, _)
                ? target(element)
                : type.text();
    }
}

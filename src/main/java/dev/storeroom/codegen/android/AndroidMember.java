package dev.storeroom.codegen.android;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

import dev.storeroom.schema.Field;

import java.util.List;

/// One field of a generated class.
///
/// @param column by which it is queried: its own name, or that of the first foreign key's field
/// @param names what it is called in Java
record AndroidMember(
        Field field,
        Kind kind,
        TypeName type,
        String column,
        List<AnnotationSpec> annotations,
        Names names) {
    AndroidMember {
        annotations = List.copyOf(annotations);
    }

    /// Where the value comes from.
    enum Kind {
        /// The person's own, the record that this one belongs to included.
        WRITABLE,
        /// Only a server writes it.
        READ_ONLY,
        /// Related records that refer to this one, or that this one does not belong to.
        RELATED
    }

    /// What it is called: Amplify reads the variable's name as that of the schema's field.
    ///
    /// @param setter the method of a builder
    /// @param step the type that asks for it
    record Names(String variable, String constant, String getter, String setter, ClassName step) {}

    boolean isWritable() {
        return kind == Kind.WRITABLE;
    }

    boolean isRequired() {
        return field.required() && isWritable();
    }

    String variable() {
        return names.variable();
    }
}

package dev.storeroom.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;

/// One field of a generated class.
///
/// @param required a builder asks for it
/// @param related null for a field that holds a value
/// @param names what it is called in Java
record Member(
        Field field,
        Kind kind,
        boolean required,
        ValueCode code,
        @Nullable RelatedClass related,
        MemberNames names) {
    /// Where the value comes from.
    enum Kind {
        /// The person's own, kept in the record.
        VALUE,
        /// Kept in the record, but only a server writes it.
        READ_ONLY,
        /// A related record, by a foreign key that is no member itself.
        REFERENCE,
        /// A related record, by a foreign key whose fields are members of their own.
        REFERENCE_SHOWN,
        /// Related records that refer to this one.
        MODELS
    }

    String name() {
        return names.variable();
    }

    /// Tells whether a builder takes it.
    boolean isWritable() {
        return kind == Kind.VALUE || kind == Kind.REFERENCE;
    }

    /// Tells whether it is part of the record, so that two records may differ in it.
    boolean isStored() {
        return isWritable() || kind == Kind.READ_ONLY;
    }

    boolean isNamed(String field) {
        return field().name().equals(field);
    }

    boolean isList() {
        return field.type() instanceof FieldType.ListOf && !isRelation();
    }

    /// A list that nobody can change, made of one that somebody might.
    CodeBlock copied(CodeBlock list) {
        return CodeBlock.of(
                "$L == null ? null : $T.unmodifiableList(new $T<>($L))",
                list,
                Collections.class,
                ArrayList.class,
                list);
    }

    boolean isRelation() {
        return related != null;
    }

    /// The type inside a class: a relation is there even if it leads to nothing.
    TypeName type() {
        return required || isRelation() ? code.type() : ValueCode.nullable(code.type());
    }

    /// The type inside a builder, where everything may be missing still.
    TypeName typeInBuilder() {
        return isRelation() ? code.type() : ValueCode.nullable(code.type());
    }

    /// What stands there while nothing is known of it.
    CodeBlock nothing() {
        return switch (kind) {
            case VALUE, READ_ONLY -> CodeBlock.of("null");
            case REFERENCE, REFERENCE_SHOWN -> CodeBlock.of("$T.none()", RuntimeNames.REFERENCE);
            case MODELS -> CodeBlock.of("$T.none()", RuntimeNames.LIST);
        };
    }
}

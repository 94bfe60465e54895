package dev.storeroom.schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One field of a model or custom type.
///
/// @param required the value itself may not be null; for a list, the list
/// @param readOnly written by a server only, like `createdAt`
/// @param defaultValue the text of `@default`; null where there is none
/// @param attributes the directives on the field, as written
/// @param association set on a field whose type is another model
public record Field(
        String name,
        FieldType type,
        boolean required,
        boolean readOnly,
        @Nullable String defaultValue,
        @Nullable Association association,
        List<Attribute> attributes,
        @Nullable String description,
        SourcePosition position) {

    public Field {
        attributes = List.copyOf(attributes);
    }

    /// A field without directives.
    public Field(
            String name,
            FieldType type,
            boolean required,
            boolean readOnly,
            @Nullable String defaultValue,
            @Nullable Association association,
            @Nullable String description,
            SourcePosition position) {
        this(
                name,
                type,
                required,
                readOnly,
                defaultValue,
                association,
                List.of(),
                description,
                position);
    }

    /// A field that Amplify adds.
    ///
    /// @param position of what makes Amplify add it
    public static Field generated(
            String name, FieldType type, boolean required, SourcePosition position) {
        return new Field(name, type, required, false, null, null, null, position);
    }

    /// Tells whether the field has a column of its own.
    public boolean isStored() {
        return association == null;
    }

    /// The type as the schema writes it, like `[String!]!`.
    public String typeText() {
        return type.text() + (required ? "!" : "");
    }

    /// The same field with a value in every record.
    public Field asRequired() {
        return new Field(
                name,
                type,
                true,
                readOnly,
                defaultValue,
                association,
                attributes,
                description,
                position);
    }

    /// The same field, referring to a model.
    public Field withAssociation(Association association) {
        return new Field(
                name,
                type,
                required,
                readOnly,
                defaultValue,
                association,
                attributes,
                description,
                position);
    }
}

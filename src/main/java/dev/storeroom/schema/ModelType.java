package dev.storeroom.schema;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A type marked `@model`: a table, a form, and an entry in the navigator.
///
/// @param fields every field in document order, then generated foreign keys, then timestamps
/// @param key the primary key
/// @param attributes the directives on the model as written, the first transformer's `@key` too
/// @param description the schema's text about the model; null where it has none
public record ModelType(
        String name,
        List<Field> fields,
        PrimaryKey key,
        List<Index> indexes,
        List<Attribute> attributes,
        @Nullable String description,
        SourcePosition position) {

    public ModelType {
        fields = List.copyOf(fields);
        indexes = List.copyOf(indexes);
        attributes = List.copyOf(attributes);
    }

    /// A model with no other directive than `@model`.
    public ModelType(
            String name,
            List<Field> fields,
            PrimaryKey key,
            List<Index> indexes,
            @Nullable String description,
            SourcePosition position) {
        this(name, fields, key, indexes, List.of(), description, position);
    }

    public Optional<Field> findField(String name) {
        for (Field field : fields) if (field.name().equals(name)) return Optional.of(field);
        return Optional.empty();
    }

    /// The field of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Field field(String name) {
        return findField(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("no field " + this.name + "." + name));
    }

    /// The fields that have a column: all but relations, whose foreign keys are fields of their
    /// own.
    public List<Field> storedFields() {
        List<Field> stored = new ArrayList<>(fields.size());
        for (Field field : fields) if (field.isStored()) stored.add(field);
        return stored;
    }

    /// The fields that refer to other models, in the order of the fields.
    public List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (Field field : fields) {
            Association association = field.association();
            if (association != null) relations.add(new Relation(field, association));
        }
        return relations;
    }

    /// Tells whether that field is part of the primary key.
    public boolean isKey(Field field) {
        return key.fields().contains(field.name());
    }
}

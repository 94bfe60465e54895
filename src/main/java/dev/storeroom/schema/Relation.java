package dev.storeroom.schema;

/// A field of a model that refers to another model.
public record Relation(Field field, Association association) {
    public String name() {
        return field.name();
    }
}

package dev.storeroom.model;

/// A value of an enum that a schema declares.
public interface Choice {
    /// The value as the schema spells it.
    String text();
}

package dev.storeroom.model;

/// A record as a generated class shows it. Instances are immutable values.
public interface Model {}

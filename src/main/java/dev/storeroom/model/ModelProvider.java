package dev.storeroom.model;

import java.util.List;

/// The models that were generated from a schema.
public interface ModelProvider {
    List<ModelBinding<?>> bindings();

    /// The hash of the models, as Amplify's generator computes it.
    String version();

    /// The text of the schema.
    String schema();
}

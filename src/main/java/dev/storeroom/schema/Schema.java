package dev.storeroom.schema;

import java.util.List;
import java.util.Optional;

/// The sound part of a schema, in document order.
///
/// @param unavailable names of models that have errors: their tables stay untouched
public record Schema(
        List<ModelType> models,
        List<EnumType> enums,
        List<CustomType> customTypes,
        List<String> unavailable) {

    /// A schema with nothing in it.
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of());

    public Schema {
        models = List.copyOf(models);
        enums = List.copyOf(enums);
        customTypes = List.copyOf(customTypes);
        unavailable = List.copyOf(unavailable);
    }

    public Optional<ModelType> findModel(String name) {
        for (ModelType model : models) if (model.name().equals(name)) return Optional.of(model);
        return Optional.empty();
    }

    /// The model of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public ModelType model(String name) {
        return findModel(name)
                .orElseThrow(() -> new IllegalArgumentException("no model named " + name));
    }

    public Optional<CustomType> findCustomType(String name) {
        return customTypes.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}

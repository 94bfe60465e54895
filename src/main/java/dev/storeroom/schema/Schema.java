package dev.storeroom.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The sound part of a schema, in document order.
///
/// @param operations those that the schema declares itself
/// @param unavailable names of models that have errors: their tables stay untouched
/// @param isOpen an API of it lets everybody do everything with models that have no `@auth`, as in
///   a sandbox; else nobody
public record Schema(
        List<ModelType> models,
        List<EnumType> enums,
        List<CustomType> customTypes,
        Operations operations,
        List<String> unavailable,
        boolean isOpen) {

    private static final Set<String> FIRST_TRANSFORMER = Set.of("key", "connection");

    /// A schema with nothing in it.
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of());

    public Schema {
        models = List.copyOf(models);
        enums = List.copyOf(enums);
        customTypes = List.copyOf(customTypes);
        unavailable = List.copyOf(unavailable);
    }

    /// A schema that declares no operations and no access.
    public Schema(
            List<ModelType> models,
            List<EnumType> enums,
            List<CustomType> customTypes,
            List<String> unavailable) {
        this(models, enums, customTypes, Operations.NONE, unavailable, false);
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

    /// The field of the related model that says the same from its side, if there is one. The two
    /// fields of a `@hasOne` and its `@belongsTo` do not: each has a foreign key of its own.
    public Optional<Relation> otherEnd(ModelType model, Relation relation) {
        return findModel(relation.association().model()).stream()
                .flatMap(other -> other.relations().stream())
                .filter(each -> each.association().model().equals(model.name()))
                .filter(each -> each.association().isOtherEndOf(relation.association()))
                .findFirst();
    }

    /// Tells whether it is written for Amplify's first transformer: it has `@key` or `@connection`.
    public boolean isOfFirstTransformer() {
        return models.stream()
                .flatMap(
                        model ->
                                Stream.concat(
                                        model.attributes().stream(),
                                        model.fields().stream()
                                                .flatMap(field -> field.attributes().stream())))
                .anyMatch(each -> FIRST_TRANSFORMER.contains(each.name()));
    }

    public Optional<CustomType> findCustomType(String name) {
        return customTypes.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}

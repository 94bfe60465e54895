package dev.storeroom.query;

import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What to read of one model.
///
/// @param sorts applied in order; records that they leave equal come by key. Empty: as created.
/// @param page empty reads everything
public record Query(String model, Predicate predicate, List<Sort> sorts, Optional<Page> page) {
    public Query {
        sorts = List.copyOf(sorts);
    }

    /// The models whose changes may change the result: its own, and those that its predicate
    /// follows relations to.
    public Set<String> models(Schema schema) {
        Set<String> models = new LinkedHashSet<>();
        addModels(schema, schema.model(model), predicate, models);
        return models;
    }

    private static void addModels(
            Schema schema, ModelType type, Predicate predicate, Set<String> models) {
        models.add(type.name());
        switch (predicate) {
            case Predicate.All _, Predicate.Compare _ -> {}
            case Predicate.And(List<Predicate> parts) ->
                    parts.forEach(part -> addModels(schema, type, part, models));
            case Predicate.Or(List<Predicate> parts) ->
                    parts.forEach(part -> addModels(schema, type, part, models));
            case Predicate.Not(Predicate part) -> addModels(schema, type, part, models);
            case Predicate.Related(String relation, Predicate part) ->
                    RelationPath.of(schema, type, type.field(relation))
                            .ifPresent(
                                    path -> {
                                        path.steps().forEach(step -> models.add(step.to().name()));
                                        addModels(schema, path.other(), part, models);
                                    });
        }
    }

    /// Every record of a model, as created.
    public static Query of(String model) {
        return new Query(model, Predicate.ALL, List.of(), Optional.empty());
    }

    public Query where(Predicate predicate) {
        return new Query(model, predicate, sorts, page);
    }

    public Query sortedBy(Sort... sorts) {
        return new Query(model, predicate, List.of(sorts), page);
    }

    public Query page(Page page) {
        return new Query(model, predicate, sorts, Optional.of(page));
    }
}

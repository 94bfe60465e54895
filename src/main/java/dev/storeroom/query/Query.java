package dev.storeroom.query;

import java.util.List;
import java.util.Optional;

/// What to read of one model.
///
/// @param sorts applied in order; records that they leave equal come by key. Empty: as created.
/// @param page empty reads everything
public record Query(String model, Predicate predicate, List<Sort> sorts, Optional<Page> page) {
    public Query {
        sorts = List.copyOf(sorts);
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

package dev.storeroom.model;

import dev.storeroom.query.Page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What to read of a model. Immutable.
///
/// @param sorts applied in order; records that they leave equal come by key. Empty: as created here
/// @param page empty for everything
public record QueryOptions<M extends Model>(
        QueryPredicate<M> predicate, List<QuerySort<M>> sorts, Optional<Page> page) {
    public QueryOptions {
        sorts = List.copyOf(sorts);
    }

    /// Every record.
    public static <M extends Model> QueryOptions<M> all() {
        return matching(QueryPredicate.all());
    }

    public static <M extends Model> QueryOptions<M> matching(QueryPredicate<M> predicate) {
        return new QueryOptions<>(predicate, List.of(), Optional.empty());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final QueryOptions<M> sorted(QuerySort<M>... sorts) {
        return new QueryOptions<>(predicate, Arrays.stream(sorts).toList(), page);
    }

    /// One page of the result.
    ///
    /// @param page from 0
    /// @param size records of a page, at least 1
    public QueryOptions<M> paginated(int page, int size) {
        return new QueryOptions<>(predicate, sorts, Optional.of(new Page(page, size)));
    }
}

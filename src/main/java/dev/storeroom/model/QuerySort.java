package dev.storeroom.model;

import dev.storeroom.query.Sort;

/// One step of an ordering. Nulls come first when ascending, last when descending.
@SuppressWarnings("UnusedTypeParameter") // it keeps sorts of other models out of a query
public record QuerySort<M extends Model>(Sort sort) {}

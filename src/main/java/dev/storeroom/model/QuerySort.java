package dev.storeroom.model;

import dev.storeroom.query.Sort;

/// One step of an ordering. Nulls come first when ascending, last when descending.
public record QuerySort<M extends Model>(Sort sort) {}

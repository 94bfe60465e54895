package dev.storeroom.backend.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A page of records. It may be short, or empty, although others follow: its size bounds what was
/// looked at, and not what the filter let through.
///
/// @param next the token of the next page; empty if this is the last
/// @param startedAt when the first page was asked for, in milliseconds since 1970; empty if the
///   question was not to sync
public record ItemPage(List<Item> items, Optional<String> next, Optional<Long> startedAt) {
    public ItemPage {
        items = List.copyOf(items);
    }

    /// The page with those of its records.
    ItemPage only(Predicate<Item> wanted) {
        return new ItemPage(items.stream().filter(wanted).toList(), next, startedAt);
    }
}

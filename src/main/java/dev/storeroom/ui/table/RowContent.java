package dev.storeroom.ui.table;

import dev.storeroom.data.StoredRow;
import dev.storeroom.schema.Field;
import dev.storeroom.ui.relation.Link;

import java.util.Map;
import java.util.Optional;

/// What the grid knows of one row.
@SuppressWarnings("ClassInitializationDeadlock") // nobody makes these two but this interface
public sealed interface RowContent {
    RowContent LOADING = new Loading();
    RowContent DELETED = new Deleted();

    /// Where the row's field leads; empty for one that is no link.
    default Optional<Link> link(Field field) {
        return this instanceof Loaded loaded
                ? Optional.ofNullable(loaded.links().get(field.name()))
                : Optional.empty();
    }

    /// What was typed into the row's field and is not saved.
    default Optional<CellDraft> draft(Field field) {
        return this instanceof Loaded loaded
                ? Optional.ofNullable(loaded.drafts().get(field.name()))
                : Optional.empty();
    }

    /// Its page has not come yet.
    record Loading() implements RowContent {}

    /// The row was deleted after the positions were read.
    record Deleted() implements RowContent {}

    /// The row is here.
    ///
    /// @param drafts by field: texts typed into cells that are not saved
    /// @param links by relation field: what the row refers to
    record Loaded(StoredRow stored, Map<String, CellDraft> drafts, Map<String, Link> links)
            implements RowContent {
        public Loaded {
            drafts = Map.copyOf(drafts);
            links = Map.copyOf(links);
        }
    }
}

package dev.storeroom.ui.table;

import dev.storeroom.data.StoredRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/// One line of the grid. Its content arrives later and may change while it is shown.
///
/// Two lines of the same stored row are equal, since a page that was dropped and read again gives
/// new objects.
public final class GridRow {
    private final long rowId;
    private final ReadOnlyObjectWrapper<RowContent> content =
            new ReadOnlyObjectWrapper<>(RowContent.LOADING);

    GridRow(long rowId) {
        this.rowId = rowId;
    }

    public long rowId() {
        return rowId;
    }

    public RowContent content() {
        return content.get();
    }

    public ReadOnlyObjectProperty<RowContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// The stored row; empty while it is loading or when it is gone.
    public Optional<StoredRow> stored() {
        return content() instanceof RowContent.Loaded loaded
                ? Optional.of(loaded.stored())
                : Optional.empty();
    }

    void show(RowContent content) {
        this.content.set(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridRow row && row.rowId == rowId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(rowId);
    }

    @Override
    public String toString() {
        return "row " + rowId + " " + content();
    }
}

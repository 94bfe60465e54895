package dev.storeroom.ui.table;

/// One field of one row, wherever the row stands.
record CellPlace(long rowId, RecordColumn column) {}

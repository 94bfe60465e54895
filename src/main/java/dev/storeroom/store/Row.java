package dev.storeroom.store;

import dev.storeroom.data.ModelRecord;

/// A stored record and its row number.
public record Row(long rowId, ModelRecord record) {}

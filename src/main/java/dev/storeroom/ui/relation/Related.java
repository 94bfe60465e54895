package dev.storeroom.ui.relation;

import dev.storeroom.data.ModelRecord;

/// One record related to another through a foreign key that another record holds.
///
/// @param held the record that holds the foreign key: the related one itself, or a join record
/// @param link the related record
/// @param detail what tells it from others of its name
public record Related(ModelRecord held, Link link, String detail) {}

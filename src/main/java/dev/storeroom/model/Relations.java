package dev.storeroom.model;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;

import java.util.List;
import java.util.Optional;

/// Finds the records that a record is related to. Calls wait for the disk.
public interface Relations {
    /// The values by which a relation to one refers; empty if it refers to none.
    Optional<List<Value>> reference(ModelRecord from, String relation);

    /// The one related record; empty if there is none.
    <R extends Model> Optional<R> one(Class<R> type, ModelRecord from, String relation);

    /// The related records, of many to many those of the join model.
    <R extends Model> List<R> many(Class<R> type, ModelRecord from, String relation);
}

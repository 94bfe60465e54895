package dev.storeroom.model;

import java.util.function.BiConsumer;
import java.util.function.Function;

/// How a generated class is read from a record and written to one.
///
/// @param model the model's name in the schema
/// @param asStored what an instance was read from
public record ModelBinding<T extends Model>(
        Class<T> type,
        String model,
        Function<FieldReader, T> reader,
        BiConsumer<T, FieldWriter> writer,
        Function<T, AsStored> asStored) {}

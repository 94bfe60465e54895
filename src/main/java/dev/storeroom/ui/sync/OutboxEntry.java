package dev.storeroom.ui.sync;

import dev.storeroom.appsync.MutationDocument;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.schema.Schema;

import java.util.List;
import java.util.Optional;

/// One line of the outbox.
///
/// @param label what a person calls the record
/// @param row the record as it lies in the store; for a delete, as it was
record OutboxEntry(Mutation mutation, String label, ModelRecord row) {
    long sequence() {
        return mutation.sequence();
    }

    String model() {
        return mutation.key().model();
    }

    /// The names of the fields that the entry changes.
    List<String> fields() {
        return FieldChange.of(mutation).stream().map(FieldChange::field).toList();
    }

    /// How many fields it gives a value other than null.
    long values() {
        return mutation.changed().values().values().stream()
                .filter(value -> !value.isNull())
                .count();
    }

    /// What it sends; empty if the schema no longer has its model.
    Optional<MutationDocument> document(Schema schema) {
        return schema.findModel(model())
                .map(type -> MutationDocument.of(schema, type, mutation, row));
    }
}

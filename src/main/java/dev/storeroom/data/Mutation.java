package dev.storeroom.data;

import java.time.Instant;
import java.util.Optional;

/// One entry of the outbox: a change a person made that no server has acknowledged.
///
/// @param sequence its place in the queue; never used twice in one file
/// @param baseVersion the version the change was made on; empty if no server ever had the record
/// @param base the values that the changed fields had; for a delete, the whole record
/// @param changed what to send: the changed fields; empty for a delete
/// @param condition the text of the condition in the filter language
/// @param edits how many saves were merged into this entry
/// @param heldUntil when a held delete may go out
public record Mutation(
        long sequence,
        Operation operation,
        RecordKey key,
        Optional<Version> baseVersion,
        ModelRecord base,
        ModelRecord changed,
        Optional<String> condition,
        State state,
        int attempts,
        int edits,
        Instant createdAt,
        Optional<Instant> heldUntil) {

    public enum Operation {
        CREATE,
        UPDATE,
        DELETE
    }

    /// Where an entry stands on its way to the server.
    public enum State {
        PENDING,
        HELD,
        IN_FLIGHT,
        RETRY_WAIT,
        AUTH_WAIT,
        CONFLICT,
        FAILED
    }
}

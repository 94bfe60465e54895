package dev.storeroom.store;

import dev.storeroom.data.Mutation;

import java.util.List;
import java.util.Optional;

/// What the undo of a delete does to the outbox, as a pure function.
sealed interface UndeleteStep {
    /// No server can have heard of the delete: the queue becomes what it was before.
    ///
    /// @param delete the entry to take away; empty if the delete left none
    /// @param former the entry to put in again, at its old place
    record TakeBack(Optional<Mutation> delete, Optional<Mutation> former) implements UndeleteStep {}

    /// A server may have heard of it: what it deleted has to be created anew.
    record CreateAgain() implements UndeleteStep {}

    /// Decides for one record.
    ///
    /// @param queued its entries now, oldest first
    /// @param absorbed the entry that the delete took the place of
    static UndeleteStep of(List<Mutation> queued, Optional<Mutation> absorbed) {
        if (!queued.isEmpty() && isUnheardDelete(queued.getLast()))
            return new TakeBack(Optional.of(queued.getLast()), absorbed);
        boolean leftNoEntry =
                absorbed.filter(entry -> entry.operation() == Mutation.Operation.CREATE)
                        .isPresent();
        return queued.isEmpty() && leftNoEntry
                ? new TakeBack(Optional.empty(), absorbed)
                : new CreateAgain();
    }

    private static boolean isUnheardDelete(Mutation entry) {
        return entry.operation() == Mutation.Operation.DELETE
                && switch (entry.state()) {
                    case PENDING, HELD -> entry.attempts() == 0;
                    case FAILED -> true;
                    case IN_FLIGHT, RETRY_WAIT, AUTH_WAIT, CONFLICT -> false;
                };
    }
}

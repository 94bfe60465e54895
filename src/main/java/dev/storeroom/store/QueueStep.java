package dev.storeroom.store;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Mutation.Operation;
import dev.storeroom.data.Mutation.State;
import dev.storeroom.data.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What one edit does to the outbox: the coalescing rules, as a pure function.
///
/// An edit is merged into the last entry of its record only if a server cannot have seen that
/// entry, or definitely refused it; never across a condition. Fields that end up as they were are
/// dropped, and an entry without fields goes away.
sealed interface QueueStep {
    /// Puts a new entry at the end of the queue.
    record Append(Operation operation, ModelRecord base, ModelRecord changed)
            implements QueueStep {}

    /// Rewrites an entry; its place and its base version stay.
    record Replace(Mutation entry, Operation operation, ModelRecord base, ModelRecord changed)
            implements QueueStep {}

    /// Takes an entry away: its edits cancelled each other out.
    record Remove(Mutation entry) implements QueueStep {}

    /// Leaves the queue as it is.
    record Nothing() implements QueueStep {}

    /// The entry that takes no part in the queue any more as it was.
    default Optional<Mutation> absorbed() {
        return switch (this) {
            case Append _, Nothing _ -> Optional.empty();
            case Replace step -> Optional.of(step.entry());
            case Remove step -> Optional.of(step.entry());
        };
    }

    /// Decides what one edit of one record does.
    ///
    /// @param queued the entries of this record, oldest first
    /// @param before the row as it was; empty if the edit creates it
    /// @param after the row as it will be; empty if the edit deletes it
    /// @param conditional whether the edit has a condition
    static QueueStep of(
            List<Mutation> queued,
            Optional<ModelRecord> before,
            Optional<ModelRecord> after,
            boolean conditional) {
        Optional<Mutation> open =
                queued.isEmpty() || conditional
                        ? Optional.empty()
                        : Optional.of(queued.getLast()).filter(QueueStep::isOpen);
        return open.isPresent() ? merged(open.get(), before, after) : appended(before, after);
    }

    private static boolean isOpen(Mutation entry) {
        if (entry.condition().isPresent()) return false;
        return switch (entry.state()) {
            case PENDING, HELD -> entry.attempts() == 0;
            case FAILED -> true;
            case IN_FLIGHT, RETRY_WAIT, AUTH_WAIT, CONFLICT -> false;
        };
    }

    private static QueueStep appended(Optional<ModelRecord> before, Optional<ModelRecord> after) {
        if (before.isEmpty()) {
            ModelRecord created = after.orElseThrow();
            return new Append(Operation.CREATE, none(created), created);
        }
        if (after.isEmpty()) {
            return new Append(Operation.DELETE, before.get(), none(before.get()));
        }
        ModelRecord changed = differences(before.get(), after.get());
        if (changed.values().isEmpty()) return new Nothing();
        return new Append(Operation.UPDATE, valuesOf(changed, before.get()), changed);
    }

    private static QueueStep merged(
            Mutation entry, Optional<ModelRecord> before, Optional<ModelRecord> after) {
        return switch (entry.operation()) {
            case CREATE -> mergedIntoCreate(entry, after);
            case UPDATE -> mergedIntoUpdate(entry, before.orElseThrow(), after);
            case DELETE -> mergedIntoDelete(entry, after);
        };
    }

    private static QueueStep mergedIntoCreate(Mutation entry, Optional<ModelRecord> after) {
        if (after.isPresent())
            return new Replace(entry, Operation.CREATE, entry.base(), after.get());
        return new Remove(entry);
    }

    private static QueueStep mergedIntoUpdate(
            Mutation entry, ModelRecord before, Optional<ModelRecord> after) {
        ModelRecord base = before.overlaidWith(entry.base());
        if (after.isEmpty()) return new Replace(entry, Operation.DELETE, base, none(base));
        return updateOrNothing(entry, base, after.get());
    }

    private static QueueStep mergedIntoDelete(Mutation entry, Optional<ModelRecord> after) {
        if (after.isEmpty()) return new Nothing();
        return updateOrNothing(entry, entry.base(), after.get());
    }

    private static QueueStep updateOrNothing(Mutation entry, ModelRecord base, ModelRecord after) {
        ModelRecord changed = differences(base, after);
        if (changed.values().isEmpty()) return new Remove(entry);
        return new Replace(entry, Operation.UPDATE, valuesOf(changed, base), changed);
    }

    /// The fields of either record whose values differ, with the values of `after`; a field that
    /// `after` lacks is an explicit null.
    static ModelRecord differences(ModelRecord before, ModelRecord after) {
        Map<String, Value> changed = new LinkedHashMap<>();
        after.values()
                .forEach(
                        (field, value) -> {
                            if (!Objects.equals(before.value(field), value))
                                changed.put(field, value);
                        });
        before.values()
                .forEach(
                        (field, value) -> {
                            if (!after.has(field) && !value.isNull())
                                changed.put(field, Value.NULL);
                        });
        return new ModelRecord(after.model(), changed);
    }

    private static ModelRecord valuesOf(ModelRecord fields, ModelRecord source) {
        Map<String, Value> values = new LinkedHashMap<>();
        fields.values().keySet().forEach(field -> values.put(field, source.value(field)));
        return new ModelRecord(source.model(), values);
    }

    private static ModelRecord none(ModelRecord like) {
        return new ModelRecord(like.model(), Map.of());
    }

    /// The state of an entry that was just written.
    static State stateAfter(Operation operation) {
        return operation == Operation.DELETE ? State.HELD : State.PENDING;
    }
}

package dev.storeroom.ui.sync;

import dev.storeroom.data.Mutation;
import dev.storeroom.ui.desk.Counted;

import java.time.Duration;
import java.time.Instant;

/// An outbox entry in words.
final class EntryWords {
    private static final int MOST_NAMES = 3;

    private EntryWords() {}

    static String operation(Mutation mutation) {
        return switch (mutation.operation()) {
            case CREATE -> "Create";
            case UPDATE -> "Update";
            case DELETE -> "Delete";
        };
    }

    /// Where it stands, with a countdown where it waits for a known moment.
    static String state(Mutation mutation, Instant now) {
        return switch (mutation.state()) {
            case PENDING -> "Waiting";
            case HELD -> mutation.heldUntil().map(until -> held(until, now)).orElse("Held");
            case IN_FLIGHT -> "Sending";
            case RETRY_WAIT -> "Will retry";
            case AUTH_WAIT -> "Needs sign-in";
            case CONFLICT -> "Conflict";
            case FAILED -> "Refused";
        };
    }

    private static String held(Instant until, Instant now) {
        Duration left = Duration.between(now, until);
        return left.isPositive() ? "Held " + (left.toSeconds() + 1) + " s" : "Waiting";
    }

    static String age(Mutation mutation, Instant now) {
        Duration age = Duration.between(mutation.createdAt(), now);
        if (age.toMinutes() < 1) return "just now";
        if (age.toHours() < 1) return age.toMinutes() + " min ago";
        if (age.toDays() < 1) return age.toHours() + " h ago";
        return Counted.of(age.toDays(), "day") + " ago";
    }

    /// The fields it changes, the first few by name.
    static String fields(OutboxEntry entry) {
        var fields = entry.fields();
        return switch (entry.mutation().operation()) {
            case CREATE -> Counted.of(entry.values(), "value");
            case UPDATE ->
                    fields.size() <= MOST_NAMES
                            ? String.join(", ", fields)
                            : String.join(", ", fields.subList(0, MOST_NAMES - 1))
                                    + " and %d more".formatted(fields.size() - MOST_NAMES + 1);
            case DELETE -> "whole record";
        };
    }

    static String edits(Mutation mutation) {
        return mutation.edits() < 2 ? "" : mutation.edits() + " edits";
    }

    /// What became of several saves of the same record; empty text if there was one.
    static String merged(Mutation mutation) {
        if (mutation.edits() < 2) return "";
        return switch (mutation.operation()) {
            case CREATE -> mutation.edits() + " edits merged into 1: the record is sent once.";
            case UPDATE -> mutation.edits() + " edits merged into 1: only the outcome is sent.";
            case DELETE -> mutation.edits() + " edits merged into 1: only the deletion is sent.";
        };
    }

    static String discardQuestion(OutboxEntry entry) {
        String what = "%s “%s”".formatted(entry.model(), entry.label());
        return switch (entry.mutation().operation()) {
            case CREATE -> "Discard the new " + what + "?";
            case UPDATE -> "Discard the change of " + what + "?";
            case DELETE -> "Discard the deletion of " + what + "?";
        };
    }

    /// What is lost, or comes back.
    static String discardConsequence(OutboxEntry entry) {
        String consequence =
                switch (entry.mutation().operation()) {
                    case CREATE ->
                            "No server ever had this record, so it is removed from this computer.";
                    case UPDATE ->
                            "%s to what %s before the change."
                                    .formatted(
                                            capitalized(returning(entry)),
                                            entry.fields().size() == 1 ? "it was" : "they were");
                    case DELETE -> "The record comes back as it was.";
                };
        return consequence + " You can undo this.";
    }

    private static String returning(OutboxEntry entry) {
        boolean isOne = entry.fields().size() == 1;
        return "the field%s %s go%s back"
                .formatted(isOne ? "" : "s", Counted.list(entry.fields()), isOne ? "es" : "");
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

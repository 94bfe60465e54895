package dev.storeroom.ui.backend;

import dev.storeroom.workspace.BackendStartException;

import java.io.IOException;

/// What is said when a backend does not start: what happened, why, and what to do.
final class FailureWords {
    private FailureWords() {}

    static String sentence(Throwable failure) {
        String reason =
                switch (failure) {
                    case ProjectTerms.UnmetException unmet -> unmet.getMessage();
                    case BackendStartException refused ->
                            refused.getMessage() + ". " + remedy(refused.kind());
                    case IOException other -> other.getMessage() + ".";
                    default -> failure + ". The log says more.";
                };
        return "The local backend cannot start: " + reason;
    }

    private static String remedy(BackendStartException.Kind kind) {
        return switch (kind) {
            case ADDRESS -> "Choose another port, or leave it empty for any that is free.";
            case FOLDER -> "See to that first, or keep the records in memory.";
            case IN_USE -> "Stop that one first, or keep the records in memory.";
            case RECORDS -> "Move it away to begin without records, or keep them in memory.";
        };
    }
}

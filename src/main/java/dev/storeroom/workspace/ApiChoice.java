package dev.storeroom.workspace;

/// One of the answers to a question.
///
/// @param label as the guide spells it
/// @param word how it is said on a command line
/// @param isAvailable whether it can be chosen; the others are shown and said to be missing
public record ApiChoice(String label, String word, boolean isAvailable) {
    static ApiChoice of(String label, String word) {
        return new ApiChoice(label, word, true);
    }

    static ApiChoice missing(String label, String word) {
        return new ApiChoice(label, word, false);
    }

    boolean isMeant(String typed) {
        return typed.equalsIgnoreCase(label) || typed.equalsIgnoreCase(word);
    }
}

package dev.storeroom.data;

/// What became of text that a person typed as a value.
public sealed interface Parsed {
    record Good(Value value) implements Parsed {}

    /// @param sentence what is wrong with the text and what would be right
    record Bad(String sentence) implements Parsed {}
}

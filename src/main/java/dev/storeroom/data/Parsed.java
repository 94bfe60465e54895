package dev.storeroom.data;

/// What became of text that a person typed as a value.
public sealed interface Parsed {
    /// The text is a value.
    record Good(Value value) implements Parsed {}

    /// The text is not a value.
    ///
    /// @param sentence what is wrong with the text and what would be right
    record Bad(String sentence) implements Parsed {}
}

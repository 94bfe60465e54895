package dev.storeroom.schema.reader;

import dev.storeroom.schema.SourcePosition;

import org.jspecify.annotations.Nullable;

/// One thing wrong, or worth knowing, in a schema file.
///
/// @param code the stable name of the rule, like `SDL002`
/// @param sentence what is wrong, in a full sentence
/// @param fix what to do about it; null where nothing better than the sentence is known
public record SchemaProblem(
        String code,
        Severity severity,
        SourcePosition position,
        String sentence,
        @Nullable String fix) {

    /// How much a problem matters.
    public enum Severity {
        /// The definition cannot be used.
        ERROR,
        /// Usable, but not what the writer may have meant.
        WARNING,
        /// Good to know.
        INFO
    }

    /// Tells whether `storeroom check` fails because of this problem.
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// The line that `storeroom check` prints: `FILE:LINE:COL severity CODE message`.
    @Override
    public String toString() {
        String line = position + " " + severity.name().toLowerCase(java.util.Locale.ROOT);
        return line + " " + code + " " + sentence + (fix == null ? "" : " " + fix);
    }
}

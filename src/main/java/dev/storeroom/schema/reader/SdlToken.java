package dev.storeroom.schema.reader;

/// A word or mark of a schema's text, for explaining where it stops being a schema.
///
/// @param line counted from 1
/// @param column counted from 1
record SdlToken(Kind kind, String text, int line, int column) {
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        /// A string without its closing quote.
        OPEN_STRING,
        MARK,
        /// A character that GraphQL has no use for.
        UNKNOWN,
        /// The end of the text.
        END
    }

    boolean is(String mark) {
        return text.equals(mark);
    }

    boolean isOpening() {
        return is("{") || is("(") || is("[");
    }

    boolean isClosing() {
        return is("}") || is(")") || is("]");
    }

    /// The bracket that closes this opening one.
    String closing() {
        return is("{") ? "}" : is("(") ? ")" : "]";
    }
}

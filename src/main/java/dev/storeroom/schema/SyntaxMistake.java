package dev.storeroom.schema;

import org.jspecify.annotations.Nullable;

/// Why a text is no GraphQL, in words for people.
record SyntaxMistake(int line, int column, String sentence, @Nullable String fix) {
    static SyntaxMistake find(String text, int line, int column) {
        return new SyntaxMistake(line, column, "The text is not a schema from here on.", null);
    }
}

package dev.storeroom.schema.reader;

import org.jspecify.annotations.Nullable;

/// Why a text is no GraphQL, in words for people.
///
/// @param sentence what is wrong
/// @param fix what to do; null where nothing better than the sentence is known
record SyntaxMistake(int line, int column, String sentence, @Nullable String fix) {}

package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.reader.SchemaProblem.Severity;

/// Something wrong at a place of a text.
///
/// @param line counted from 1
/// @param column of the word it is about, counted from 1
/// @param sentence what a person reads there
record CodeMark(int line, int column, Severity severity, String sentence) {
    CodeMark movedBy(int lines) {
        return lines == 0 ? this : new CodeMark(line + lines, column, severity, sentence);
    }

    /// Where the mark begins in that line, counted from 0.
    int start(String text) {
        return Math.clamp(column - 1, 0, Math.max(0, text.length() - 1));
    }

    /// Where it ends in that line: behind the word, or one character on where there is none.
    int end(String text) {
        int end = start(text);
        while (end < text.length() && isWordPart(text.charAt(end))) end++;
        return Math.min(text.length(), Math.max(end, start(text) + 1));
    }

    private static boolean isWordPart(char next) {
        return next == '_' || next == '@' || Character.isLetterOrDigit(next);
    }
}

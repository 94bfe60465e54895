package dev.storeroom.codegen.java;

import com.palantir.javapoet.CodeBlock;

import java.util.ArrayList;
import java.util.List;

/// A text of any length as text blocks of Java code.
final class TextBlocks {
    /// Java takes 65,535 bytes in a constant, and a character has three at most.
    private static final int LONGEST = 20_000;

    private TextBlocks() {}

    /// The text in pieces, each a constant of its own.
    ///
    /// @param text with line feeds
    /// @return one block at least
    static List<CodeBlock> of(String text) {
        List<CodeBlock> blocks = new ArrayList<>();
        int from = 0;
        do {
            int to = end(text, from);
            blocks.add(CodeBlock.of("$L", block(text.substring(from, to))));
            from = to;
        } while (from < text.length());
        return blocks;
    }

    /// Where the piece from there ends: after a line if it can be.
    private static int end(String text, int from) {
        int to = Math.min(text.length(), from + LONGEST);
        if (to == text.length()) return to;
        int line = text.lastIndexOf('\n', to - 1) + 1;
        if (line > from) return line;
        return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    private static String block(String piece) {
        String end = piece.endsWith("\n") ? "" : "\\\n";
        return "\"\"\"\n" + escaped(piece) + end + "\"\"\"";
    }

    private static String escaped(String piece) {
        var escaped = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            char each = piece.charAt(i);
            boolean endsLine = i + 1 == piece.length() || piece.charAt(i + 1) == '\n';
            escaped.append(endsLine ? last(each) : inside(each));
        }
        return escaped.toString().replace("\"\"\"", "\"\"\\\"");
    }

    /// Controls, and what ends a line in the eyes of some, are written as numbers.
    private static String inside(char each) {
        return switch (each) {
            case '\\' -> "\\\\";
            case '\n', '\t' -> String.valueOf(each);
            case '\u2028', '\u2029' -> "\\u%04x".formatted((int) each);
            default ->
                    Character.isISOControl(each)
                            ? "\\%03o".formatted((int) each)
                            : String.valueOf(each);
        };
    }

    /// White space at the end of a line would be taken away.
    private static String last(char each) {
        return switch (each) {
            case '\n' -> "\n";
            case ' ' -> "\\s";
            case '\t' -> "\\t";
            default -> Character.isWhitespace(each) ? inside(each) + "\\\n" : inside(each);
        };
    }
}

package dev.storeroom.ui.schemaview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts GraphQL text into pieces to colour. It never fails: text that is no GraphQL is plain.
final class GraphqlScanner {
    /// What a piece of text is.
    enum Kind {
        PLAIN,
        COMMENT,
        TEXT,
        DIRECTIVE,
        KEYWORD,
        TYPE,
        NUMBER
    }

    /// A piece within one line.
    record Piece(String text, Kind kind) {}

    private static final Set<String> KEYWORDS =
            Set.of(
                    "type",
                    "enum",
                    "input",
                    "interface",
                    "union",
                    "scalar",
                    "schema",
                    "directive",
                    "extend",
                    "implements",
                    "on",
                    "true",
                    "false",
                    "null");

    private static final String BLOCK = "\"\"\"";
    private final String text;
    private final List<List<Piece>> lines = new ArrayList<>();
    private int position;

    private GraphqlScanner(String text) {
        this.text = text;
        lines.add(new ArrayList<>());
    }

    /// The pieces of each line; as many lines as a text control shows.
    static List<List<Piece>> lines(String text) {
        var scanner = new GraphqlScanner(text);
        while (scanner.position < text.length()) scanner.step();
        return scanner.lines;
    }

    private void step() {
        char next = text.charAt(position);
        if (next == '#') {
            take(lineEnd(), Kind.COMMENT);
        } else if (text.startsWith(BLOCK, position)) {
            take(blockEnd(), Kind.TEXT);
        } else if (next == '"') {
            take(quoteEnd(), Kind.TEXT);
        } else if (next == '@') {
            take(nameEnd(position + 1), Kind.DIRECTIVE);
        } else if (isNamePart(next)) {
            int end = nameEnd(position);
            take(end, kindOf(text.substring(position, end)));
        } else {
            take(plainEnd(), Kind.PLAIN);
        }
    }

    private static Kind kindOf(String word) {
        char first = word.charAt(0);
        if (KEYWORDS.contains(word)) return Kind.KEYWORD;
        if (Character.isDigit(first)) return Kind.NUMBER;
        return Character.isUpperCase(first) ? Kind.TYPE : Kind.PLAIN;
    }

    /// Adds everything up to there, cut at line ends.
    private void take(int end, Kind kind) {
        String[] parts = text.substring(position, end).split("\r\n|\r|\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) lines.add(new ArrayList<>());
            if (!parts[i].isEmpty()) lines.getLast().add(new Piece(parts[i], kind));
        }
        position = end;
    }

    private int lineEnd() {
        int end = position;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        return end;
    }

    private int blockEnd() {
        int end = text.indexOf(BLOCK, position + BLOCK.length());
        return end < 0 ? text.length() : end + BLOCK.length();
    }

    private int quoteEnd() {
        int lineEnd = lineEnd();
        int end = position + 1;
        while (end < lineEnd && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, lineEnd);
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < text.length() && isNamePart(text.charAt(end))) end++;
        return end;
    }

    private int plainEnd() {
        int end = position + 1;
        while (end < text.length() && !startsPiece(text.charAt(end))) end++;
        return end;
    }

    private static boolean startsPiece(char next) {
        return next == '#' || next == '"' || next == '@' || isNamePart(next);
    }

    private static boolean isNamePart(char next) {
        return next == '_' || Character.isLetterOrDigit(next);
    }
}

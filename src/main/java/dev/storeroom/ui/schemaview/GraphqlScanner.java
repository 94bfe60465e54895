package dev.storeroom.ui.schemaview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a line of GraphQL into pieces to colour. It never fails: text that is no GraphQL is plain.
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

    /// A piece of a line.
    record Piece(String text, Kind kind) {}

    /// A line cut into pieces.
    ///
    /// @param endsInBlock whether the next line begins within a block of text
    record Line(List<Piece> pieces, boolean endsInBlock) {}

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
    private final String line;
    private final List<Piece> pieces = new ArrayList<>();
    private int position;
    private boolean isInBlock;

    private GraphqlScanner(String line, boolean isInBlock) {
        this.line = line;
        this.isInBlock = isInBlock;
    }

    /// Cuts one line, without its ending.
    ///
    /// @param beginsInBlock whether the line before it ended within a block of text
    static Line scan(String line, boolean beginsInBlock) {
        var scanner = new GraphqlScanner(line, beginsInBlock);
        if (beginsInBlock) scanner.takeBlock(0);
        while (scanner.position < line.length()) scanner.step();
        return new Line(scanner.pieces, scanner.isInBlock);
    }

    /// Tells whether the line after this one begins within a block of text.
    static boolean endsInBlock(String line, boolean beginsInBlock) {
        return line.contains(BLOCK) ? scan(line, beginsInBlock).endsInBlock() : beginsInBlock;
    }

    private void step() {
        char next = line.charAt(position);
        if (next == '#') {
            take(line.length(), Kind.COMMENT);
        } else if (line.startsWith(BLOCK, position)) {
            takeBlock(position + BLOCK.length());
        } else if (next == '"') {
            take(quoteEnd(), Kind.TEXT);
        } else if (next == '@') {
            take(nameEnd(position + 1), Kind.DIRECTIVE);
        } else if (isNamePart(next)) {
            int end = nameEnd(position);
            take(end, kindOf(line.substring(position, end)));
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

    private void take(int end, Kind kind) {
        if (end > position) pieces.add(new Piece(line.substring(position, end), kind));
        position = end;
    }

    /// Takes a block of text up to its end, or as much of it as the line has.
    ///
    /// @param from where its end may stand
    private void takeBlock(int from) {
        int end = line.indexOf(BLOCK, from);
        isInBlock = end < 0;
        take(isInBlock ? line.length() : end + BLOCK.length(), Kind.TEXT);
    }

    private int quoteEnd() {
        int end = position + 1;
        while (end < line.length() && line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, line.length());
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < line.length() && isNamePart(line.charAt(end))) end++;
        return end;
    }

    private int plainEnd() {
        int end = position + 1;
        while (end < line.length() && !startsPiece(line.charAt(end))) end++;
        return end;
    }

    private static boolean startsPiece(char next) {
        return next == '#' || next == '"' || next == '@' || isNamePart(next);
    }

    private static boolean isNamePart(char next) {
        return next == '_' || Character.isLetterOrDigit(next);
    }
}

package dev.storeroom.schema.reader;

import dev.storeroom.schema.reader.SdlToken.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Cuts any text into tokens, sound or not; the parser itself stops at the first mistake.
final class SdlScanner {
    private static final String BLOCK_QUOTE = "\"\"\"";
    private static final String IGNORED = " \t\r\n,\uFEFF";
    private static final String MARKS = "!$&(){}[]:=@|.";

    private final String text;
    private final Consumer<SdlToken> tokens;
    private int at;
    private int line = 1;
    private int lineStart;

    private SdlScanner(String text, Consumer<SdlToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// All tokens; the last one is of the kind `END`.
    static List<SdlToken> scan(String text) {
        var tokens = new ArrayList<SdlToken>();
        new SdlScanner(text, tokens::add).run();
        return tokens;
    }

    /// How many brackets are open at once, at most.
    static int depth(String text) {
        var depth = new Depth();
        new SdlScanner(text, depth::add).run();
        return depth.deepest;
    }

    private static final class Depth {
        private int open;
        private int deepest;

        void add(SdlToken token) {
            if (token.isOpening()) deepest = Math.max(deepest, ++open);
            if (token.isClosing()) open = Math.max(0, open - 1);
        }
    }

    private void run() {
        while (at < text.length()) next();
        add(Kind.END, text.length());
    }

    private void next() {
        char first = text.charAt(at);
        if (IGNORED.indexOf(first) >= 0) {
            advance(at + 1);
        } else if (first == '#') {
            advance(endOfLine());
        } else if (first == '"') {
            addString();
        } else if (isNameStart(first)) {
            add(Kind.NAME, endOfWord());
        } else if (first == '-' || isNamePart(first)) {
            add(Kind.NUMBER, Math.max(at + 1, endOfWord()));
        } else {
            add(MARKS.indexOf(first) >= 0 ? Kind.MARK : Kind.UNKNOWN, at + width());
        }
    }

    private void addString() {
        if (text.startsWith(BLOCK_QUOTE, at)) {
            int end = text.indexOf(BLOCK_QUOTE, at + BLOCK_QUOTE.length());
            if (end >= 0) {
                add(Kind.STRING, end + BLOCK_QUOTE.length());
            } else {
                add(Kind.OPEN_STRING, text.length());
            }
            return;
        }
        int lineEnd = endOfLine();
        for (int i = at + 1; i < lineEnd; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                add(Kind.STRING, i + 1);
                return;
            }
        }
        add(Kind.OPEN_STRING, lineEnd);
    }

    private void add(Kind kind, int end) {
        tokens.accept(new SdlToken(kind, text.substring(at, end), line, at - lineStart + 1));
        advance(end);
    }

    private void advance(int end) {
        for (; at < end; at++) {
            if (text.charAt(at) != '\n') continue;
            line++;
            lineStart = at + 1;
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && isNamePart(text.charAt(end))) end++;
        return end;
    }

    private int width() {
        return Character.charCount(text.codePointAt(at));
    }

    private static boolean isNameStart(char character) {
        return character == '_' || isLetter(character);
    }

    private static boolean isNamePart(char character) {
        return isNameStart(character) || (character >= '0' && character <= '9');
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
